-- SPDX-FileCopyrightText: 2026 The Rufzeichen authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Before each change of the tables: nobody else changes them now, and they are not newer than who is to change them.
DO $$
DECLARE
    found integer;
BEGIN
    IF current_setting('server_version_num')::integer < 130000 THEN
        RAISE EXCEPTION 'PostgreSQL 13 or newer is needed' USING ERRCODE = 'feature_not_supported';
    END IF;
    PERFORM pg_advisory_xact_lock(1383425642);
    IF to_regclass('rufzeichen.share') IS NOT NULL THEN
        EXECUTE 'SELECT version FROM rufzeichen.share' INTO found;
        IF found > @version@ THEN
            RAISE EXCEPTION 'the shared history has version %, and this program knows @version@', found
                USING ERRCODE = 'RZ001';
        END IF;
    END IF;
END
$$;
