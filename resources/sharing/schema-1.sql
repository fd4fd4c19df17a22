-- SPDX-FileCopyrightText: 2026 The Rufzeichen authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Version 1 of a shared history, for PostgreSQL 13 or newer. It may be run again.
--
-- Each row has a sequence, which is new whenever the row is. Whoever writes first takes the lock of all writers and
-- then a sequence, and gives the lock back after the row can be seen. So sequences become visible in their order, and
-- whoever has seen one has seen all that are lower: a program asks for what came after the last it knows.

-- People are members of one of these, which all databases of the server have in common.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'rufzeichen_writer') THEN
        CREATE ROLE rufzeichen_writer NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'rufzeichen_reader') THEN
        CREATE ROLE rufzeichen_reader NOLOGIN;
    END IF;
END
$$;

CREATE SCHEMA IF NOT EXISTS rufzeichen;
CREATE SEQUENCE IF NOT EXISTS rufzeichen.changes AS bigint;

CREATE TABLE IF NOT EXISTS rufzeichen.share (
    version integer NOT NULL,
    oldest integer NOT NULL, -- the least version of the programs that may still write
    id uuid NOT NULL,
    secret text NOT NULL CHECK (secret ~ '^[0-9a-f]{64}$'), -- hashes of forgotten numbers are made with it
    keep_days integer CHECK (keep_days BETWEEN 1 AND 36500), -- null: calls are kept for ever
    changed bigint NOT NULL,
    one boolean NOT NULL DEFAULT true UNIQUE CHECK (one)
);

CREATE TABLE IF NOT EXISTS rufzeichen.calls (
    key text PRIMARY KEY CHECK (key ~ '^[A-Za-z0-9-]{1,64}$'),
    sequence bigint NOT NULL UNIQUE,
    removed boolean NOT NULL DEFAULT false,
    direction text CHECK (direction IN ('incoming', 'outgoing', 'unknown')),
    phase text CHECK (phase IN ('ringing', 'dialling', 'talking', 'ended')),
    outcome text
        CHECK (outcome IN ('answered', 'missed', 'rejected', 'machine', 'fax', 'unanswered', 'lost')),
    source text CHECK (source IN ('live', 'import', 'box')),
    remote text CHECK (length(remote) <= 256),
    local text CHECK (length(local) <= 256),
    trunk text CHECK (length(trunk) <= 256),
    device text CHECK (length(device) <= 256),
    extension integer,
    -- The box's times, as it shows them.
    started timestamp(0) without time zone CHECK (started BETWEEN '0001-01-01' AND '9999-12-31'),
    connected timestamp(0) without time zone CHECK (connected BETWEEN '0001-01-01' AND '9999-12-31'),
    ended timestamp(0) without time zone CHECK (ended BETWEEN '0001-01-01' AND '9999-12-31'),
    moment timestamp(0) without time zone CHECK (moment BETWEEN '0001-01-01' AND '9999-12-31'),
    duration integer, -- seconds
    rang integer, -- milliseconds
    seen boolean,
    settled boolean,
    note text CHECK (length(note) <= 9000),
    box text CHECK (length(box) <= 256), -- its UDN
    "boxId" bigint, -- in the box's call list
    claimant text CHECK (length(claimant) BETWEEN 1 AND 256), -- who calls back; only claim() and release() write it
    stored timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK (removed OR num_nulls(direction, phase, source, seen, settled) = 0),
    -- Of a removed call nothing is left by which anybody could know it.
    CHECK (NOT removed
        OR num_nonnulls(direction, phase, outcome, source, remote, local, trunk, device, extension, started,
            connected, ended, duration, rang, seen, settled, note, box, "boxId", claimant) = 0)
);

-- Notes on numbers.
CREATE TABLE IF NOT EXISTS rufzeichen.numbers (
    remote text PRIMARY KEY CHECK (length(remote) BETWEEN 1 AND 256),
    note text NOT NULL CHECK (length(note) <= 9000),
    sequence bigint NOT NULL UNIQUE,
    stored timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- The names of the own lines.
CREATE TABLE IF NOT EXISTS rufzeichen.lines (
    number text PRIMARY KEY CHECK (length(number) BETWEEN 1 AND 256),
    name text NOT NULL CHECK (length(name) <= 256),
    sequence bigint NOT NULL UNIQUE,
    stored timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Numbers that are to be forgotten everywhere, and until when their calls are. The hash doesn't tell which.
CREATE TABLE IF NOT EXISTS rufzeichen.forgotten (
    hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    at timestamptz NOT NULL,
    sequence bigint NOT NULL UNIQUE,
    stored timestamptz NOT NULL DEFAULT clock_timestamp()
);

INSERT INTO rufzeichen.share (version, oldest, id, secret, changed)
SELECT 1, 1, gen_random_uuid(),
    encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'),
    0
WHERE NOT EXISTS (SELECT FROM rufzeichen.share);

-- The one lock of all writers, until the end of the transaction.
CREATE OR REPLACE FUNCTION rufzeichen.lock_writers() RETURNS void
LANGUAGE sql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
    SELECT pg_advisory_xact_lock(1383425642)
$$;

-- What this is: {"version", "oldest", "share", "secret", "keepDays", "mayWrite", "sequence"}.
CREATE OR REPLACE FUNCTION rufzeichen.state(argument jsonb) RETURNS jsonb
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
    SELECT jsonb_build_object('version', version, 'oldest', oldest, 'share', id, 'secret', secret,
        'keepDays', keep_days,
        'mayWrite', has_function_privilege('rufzeichen.store(jsonb)', 'EXECUTE'),
        'sequence', greatest(0, changed,
            (SELECT max(sequence) FROM calls), (SELECT max(sequence) FROM numbers),
            (SELECT max(sequence) FROM lines), (SELECT max(sequence) FROM forgotten)))
    FROM share
$$;

-- The rows as items, as changes() and fetch() answer them. As text: making jsonb of them takes several times as long.
CREATE OR REPLACE FUNCTION rufzeichen.item(c rufzeichen.calls) RETURNS json
LANGUAGE sql STABLE SECURITY INVOKER AS $$
    SELECT CASE WHEN c.removed
        THEN json_build_object('kind', 'call', 'key', c.key, 'sequence', c.sequence, 'removed', true,
            'moment', c.moment)
        ELSE (SELECT row_to_json(item) FROM (SELECT 'call' AS kind, c.key, c.sequence, c.removed, c.direction,
            c.phase, c.outcome, c.source, c.remote, c.local, c.trunk, c.device, c.extension, c.started, c.connected,
            c.ended, c.moment, c.duration, c.rang, c.seen, c.settled, c.note, c.box, c."boxId", c.claimant) AS item)
        END
$$;

CREATE OR REPLACE FUNCTION rufzeichen.item(n rufzeichen.numbers) RETURNS json
LANGUAGE sql STABLE SECURITY INVOKER AS $$
    SELECT json_build_object('kind', 'number', 'remote', n.remote, 'note', n.note, 'sequence', n.sequence)
$$;

CREATE OR REPLACE FUNCTION rufzeichen.item(l rufzeichen.lines) RETURNS json
LANGUAGE sql STABLE SECURITY INVOKER AS $$
    SELECT json_build_object('kind', 'line', 'number', l.number, 'name', l.name, 'sequence', l.sequence)
$$;

CREATE OR REPLACE FUNCTION rufzeichen.item(f rufzeichen.forgotten) RETURNS json
LANGUAGE sql STABLE SECURITY INVOKER AS $$
    SELECT json_build_object('kind', 'forgotten', 'hash', f.hash,
        'at', to_char(f.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'sequence', f.sequence)
$$;

-- What has changed after the sequence {"after"}, in its order, at most {"most"} items. One statement, so one state.
CREATE OR REPLACE FUNCTION rufzeichen.changes(argument jsonb) RETURNS json
LANGUAGE plpgsql STABLE SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    last bigint := coalesce((argument->>'after')::bigint, 0);
    most integer := least(greatest(coalesce((argument->>'most')::bigint, 5000), 1), 5000);
BEGIN
    RETURN coalesce((
        SELECT json_agg(found.item ORDER BY found.sequence)
        FROM (
            SELECT each.item, each.sequence
            FROM (
                (SELECT item(c) AS item, sequence FROM calls AS c
                    WHERE sequence > last ORDER BY sequence LIMIT most)
                UNION ALL
                (SELECT item(n), sequence FROM numbers AS n WHERE sequence > last ORDER BY sequence LIMIT most)
                UNION ALL
                (SELECT item(l), sequence FROM lines AS l WHERE sequence > last ORDER BY sequence LIMIT most)
                UNION ALL
                (SELECT item(f), sequence FROM forgotten AS f WHERE sequence > last ORDER BY sequence LIMIT most)
            ) AS each
            ORDER BY each.sequence LIMIT most
        ) AS found), '[]');
END
$$;

-- The rows that {"calls", "numbers", "lines"} name by their keys, in any order; those that are there.
CREATE OR REPLACE FUNCTION rufzeichen.fetch(argument jsonb) RETURNS json
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
    SELECT coalesce(json_agg(found.item), '[]') FROM (
        SELECT item(c) AS item FROM calls AS c
            WHERE key IN (SELECT jsonb_array_elements_text(argument->'calls'))
        UNION ALL
        SELECT item(n) FROM numbers AS n WHERE remote IN (SELECT jsonb_array_elements_text(argument->'numbers'))
        UNION ALL
        SELECT item(l) FROM lines AS l WHERE number IN (SELECT jsonb_array_elements_text(argument->'lines'))
    ) AS found
$$;

-- Writes all items of an array, or fails. Each row is written if it still is as its writer has seen it: has the
-- sequence "base", or is not there where that is 0. Answers {"stored", "refused"}. The lock is held.
CREATE OR REPLACE FUNCTION rufzeichen.store_items(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    kinds text[];
    done jsonb := '[]';
    part jsonb;
    refused jsonb := '[]';
BEGIN
    SELECT array_agg(DISTINCT coalesce(item->>'kind', '')) INTO kinds FROM jsonb_array_elements(argument) AS item;
    IF NOT kinds <@ ARRAY['call', 'number', 'line', 'forgotten'] THEN
        RAISE EXCEPTION 'no such kind' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF (SELECT count(*) <> count(DISTINCT (item->>'kind', coalesce(item->>'key', item->>'remote', item->>'number',
            item->>'hash'))) FROM jsonb_array_elements(argument) AS item) THEN
        RAISE EXCEPTION 'the same row twice' USING ERRCODE = 'cardinality_violation';
    END IF;

    IF 'call' = ANY (kinds) THEN
        WITH items AS MATERIALIZED (
            SELECT * FROM jsonb_to_recordset(argument) AS (kind text, base bigint, key text, removed boolean,
                direction text, phase text, outcome text, source text, remote text, local text, trunk text,
                device text, extension integer, started timestamp, connected timestamp, ended timestamp,
                moment timestamp, duration integer, rang integer, seen boolean, settled boolean, note text, box text,
                "boxId" bigint)
            WHERE kind = 'call'
        ), inserted AS (
            INSERT INTO calls (key, sequence, removed, direction, phase, outcome, source, remote, local, trunk, device,
                extension, started, connected, ended, moment, duration, rang, seen, settled, note, box, "boxId")
            SELECT key, nextval('changes'), false, direction, phase, outcome, source, remote, local, trunk, device,
                extension, started, connected, ended, moment, duration, rang, coalesce(seen, false),
                coalesce(settled, false), note, box, "boxId"
            FROM items
            WHERE coalesce(base, 0) = 0 AND removed IS NOT TRUE
                AND NOT EXISTS (SELECT FROM calls AS c WHERE c.key = items.key)
            RETURNING key, sequence
        ), buried AS (
            INSERT INTO calls (key, sequence, removed, moment)
            SELECT key, nextval('changes'), true, moment
            FROM items
            WHERE coalesce(base, 0) = 0 AND removed AND NOT EXISTS (SELECT FROM calls AS c WHERE c.key = items.key)
            RETURNING key, sequence
        ), updated AS (
            UPDATE calls AS c SET (sequence, removed, direction, phase, outcome, source, remote, local, trunk, device,
                extension, started, connected, ended, moment, duration, rang, seen, settled, note, box, "boxId", stored)
                = (nextval('changes'), false, i.direction, i.phase, i.outcome, i.source, i.remote, i.local, i.trunk,
                i.device, i.extension, i.started, i.connected, i.ended, i.moment, i.duration, i.rang,
                coalesce(i.seen, false), coalesce(i.settled, false), i.note, i.box, i."boxId", clock_timestamp())
            FROM items AS i
            WHERE i.base > 0 AND c.key = i.key AND c.sequence = i.base AND i.removed IS NOT TRUE
            RETURNING c.key, c.sequence
        ), removed AS (
            UPDATE calls AS c SET (sequence, removed, direction, phase, outcome, source, remote, local, trunk, device,
                extension, started, connected, ended, moment, duration, rang, seen, settled, note, box, "boxId",
                claimant, stored)
                = (nextval('changes'), true, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                coalesce(i.moment, c.moment), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, clock_timestamp())
            FROM items AS i
            WHERE i.base > 0 AND c.key = i.key AND c.sequence = i.base AND i.removed
            RETURNING c.key, c.sequence
        ), written AS (
            SELECT * FROM inserted UNION ALL SELECT * FROM buried UNION ALL SELECT * FROM updated
            UNION ALL SELECT * FROM removed
        )
        SELECT
            jsonb_agg(jsonb_build_object('kind', 'call', 'key', i.key, 'sequence', w.sequence))
                FILTER (WHERE w.key IS NOT NULL),
            coalesce(jsonb_agg(jsonb_build_object('kind', 'call', 'key', i.key)) FILTER (WHERE w.key IS NULL), '[]')
        INTO part, refused
        FROM items AS i LEFT JOIN written AS w USING (key);
        done := done || coalesce(part, '[]');
    END IF;

    IF 'number' = ANY (kinds) THEN
        DECLARE
            left_over jsonb;
        BEGIN
            WITH items AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset(argument)
                    AS (kind text, base bigint, remote text, note text, removed boolean)
                WHERE kind = 'number'
            ), inserted AS (
                INSERT INTO numbers (remote, note, sequence)
                SELECT remote, coalesce(note, ''), nextval('changes') FROM items
                WHERE coalesce(base, 0) = 0 AND removed IS NOT TRUE
                    AND NOT EXISTS (SELECT FROM numbers AS n WHERE n.remote = items.remote)
                RETURNING remote, sequence
            ), updated AS (
                UPDATE numbers AS n SET note = coalesce(i.note, ''), sequence = nextval('changes'),
                    stored = clock_timestamp()
                FROM items AS i
                WHERE i.base > 0 AND n.remote = i.remote AND n.sequence = i.base AND i.removed IS NOT TRUE
                RETURNING n.remote, n.sequence
            ), removed AS (
                DELETE FROM numbers AS n USING items AS i
                WHERE n.remote = i.remote AND n.sequence = i.base AND i.removed
                RETURNING n.remote, nextval('changes') AS sequence
            ), written AS (
                SELECT * FROM inserted UNION ALL SELECT * FROM updated UNION ALL SELECT * FROM removed
            )
            SELECT
                jsonb_agg(jsonb_build_object('kind', 'number', 'key', i.remote, 'sequence', w.sequence))
                    FILTER (WHERE w.remote IS NOT NULL),
                jsonb_agg(jsonb_build_object('kind', 'number', 'key', i.remote)) FILTER (WHERE w.remote IS NULL)
            INTO part, left_over
            FROM items AS i LEFT JOIN written AS w USING (remote);
            done := done || coalesce(part, '[]');
            refused := refused || coalesce(left_over, '[]');
        END;
    END IF;

    IF 'line' = ANY (kinds) THEN
        DECLARE
            left_over jsonb;
        BEGIN
            WITH items AS MATERIALIZED (
                SELECT * FROM jsonb_to_recordset(argument)
                    AS (kind text, base bigint, number text, name text, removed boolean)
                WHERE kind = 'line'
            ), inserted AS (
                INSERT INTO lines (number, name, sequence)
                SELECT number, coalesce(name, ''), nextval('changes') FROM items
                WHERE coalesce(base, 0) = 0 AND removed IS NOT TRUE
                    AND NOT EXISTS (SELECT FROM lines AS l WHERE l.number = items.number)
                RETURNING number, sequence
            ), updated AS (
                UPDATE lines AS l SET name = coalesce(i.name, ''), sequence = nextval('changes'),
                    stored = clock_timestamp()
                FROM items AS i
                WHERE i.base > 0 AND l.number = i.number AND l.sequence = i.base AND i.removed IS NOT TRUE
                RETURNING l.number, l.sequence
            ), removed AS (
                DELETE FROM lines AS l USING items AS i
                WHERE l.number = i.number AND l.sequence = i.base AND i.removed
                RETURNING l.number, nextval('changes') AS sequence
            ), written AS (
                SELECT * FROM inserted UNION ALL SELECT * FROM updated UNION ALL SELECT * FROM removed
            )
            SELECT
                jsonb_agg(jsonb_build_object('kind', 'line', 'key', i.number, 'sequence', w.sequence))
                    FILTER (WHERE w.number IS NOT NULL),
                jsonb_agg(jsonb_build_object('kind', 'line', 'key', i.number)) FILTER (WHERE w.number IS NULL)
            INTO part, left_over
            FROM items AS i LEFT JOIN written AS w USING (number);
            done := done || coalesce(part, '[]');
            refused := refused || coalesce(left_over, '[]');
        END;
    END IF;

    IF 'forgotten' = ANY (kinds) THEN
        WITH written AS (
            INSERT INTO forgotten (hash, at, sequence)
            SELECT hash, clock_timestamp(), nextval('changes')
            FROM jsonb_to_recordset(argument) AS (kind text, hash text) WHERE kind = 'forgotten'
            ON CONFLICT (hash) DO UPDATE
                SET at = excluded.at, sequence = excluded.sequence, stored = clock_timestamp()
            RETURNING hash, sequence
        )
        SELECT jsonb_agg(jsonb_build_object('kind', 'forgotten', 'key', hash, 'sequence', sequence))
        INTO part FROM written;
        done := done || coalesce(part, '[]');
    END IF;
    RETURN jsonb_build_object('stored', done, 'refused', refused, 'invalid', '[]'::jsonb);
END
$$;

-- The same, where what can't be is left out and named, by halving the array until it is alone.
CREATE OR REPLACE FUNCTION rufzeichen.store_possible(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    items integer := jsonb_array_length(argument);
    one jsonb := argument->0;
    first jsonb;
    second jsonb;
BEGIN
    BEGIN
        RETURN store_items(argument);
    EXCEPTION
        WHEN data_exception OR integrity_constraint_violation OR cardinality_violation OR program_limit_exceeded THEN
            NULL;
    END;
    IF items < 2 THEN
        RETURN jsonb_build_object('stored', '[]'::jsonb, 'refused', '[]'::jsonb, 'invalid', jsonb_build_array(
            jsonb_build_object('kind', one->'kind',
                'key', coalesce(one->'key', one->'remote', one->'number', one->'hash'))));
    END IF;
    SELECT store_possible(jsonb_agg(item ORDER BY place)) INTO first
        FROM jsonb_array_elements(argument) WITH ORDINALITY AS each (item, place) WHERE place <= items / 2;
    SELECT store_possible(jsonb_agg(item ORDER BY place)) INTO second
        FROM jsonb_array_elements(argument) WITH ORDINALITY AS each (item, place) WHERE place > items / 2;
    RETURN jsonb_build_object('stored', (first->'stored') || (second->'stored'),
        'refused', (first->'refused') || (second->'refused'), 'invalid', (first->'invalid') || (second->'invalid'));
END
$$;

-- Writes the items of an array, of which each has its "base". Answers {"stored", "refused", "invalid"}.
CREATE OR REPLACE FUNCTION rufzeichen.store(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    answer jsonb;
BEGIN
    IF jsonb_typeof(argument) IS DISTINCT FROM 'array' OR jsonb_array_length(argument) > 10000 THEN
        RAISE EXCEPTION 'an array of at most 10000 items is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF jsonb_array_length(argument) = 0 THEN
        RETURN jsonb_build_object('stored', '[]'::jsonb, 'refused', '[]'::jsonb, 'invalid', '[]'::jsonb);
    END IF;
    PERFORM lock_writers();
    answer := store_possible(argument);
    IF jsonb_array_length(answer->'stored') > 0 THEN
        PERFORM pg_notify('rufzeichen', '');
    END IF;
    RETURN answer;
END
$$;

-- Who calls back: {"by"} for the call {"key"}, if nobody else does. Answers {"claimant", "won"}.
CREATE OR REPLACE FUNCTION rufzeichen.claim(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    who text := argument->>'by';
    holder text;
BEGIN
    IF coalesce(length(who), 0) NOT BETWEEN 1 AND 256 THEN
        RAISE EXCEPTION 'nobody claims' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    PERFORM lock_writers();
    UPDATE calls SET claimant = who, sequence = nextval('changes'), stored = clock_timestamp()
        WHERE key = argument->>'key' AND NOT removed AND claimant IS NULL;
    IF FOUND THEN
        PERFORM pg_notify('rufzeichen', '');
    END IF;
    SELECT claimant INTO holder FROM calls WHERE key = argument->>'key';
    -- Also where the same one asks again, since the answer to the first time was lost.
    RETURN jsonb_build_object('claimant', holder, 'won', coalesce(holder = who, false));
END
$$;

-- Nobody calls back any more, where it was {"by"}. Answers {"claimant"}.
CREATE OR REPLACE FUNCTION rufzeichen.release(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
BEGIN
    PERFORM lock_writers();
    UPDATE calls SET claimant = NULL, sequence = nextval('changes'), stored = clock_timestamp()
        WHERE key = argument->>'key' AND claimant = argument->>'by';
    IF FOUND THEN
        PERFORM pg_notify('rufzeichen', '');
    END IF;
    RETURN jsonb_build_object('claimant', (SELECT claimant FROM calls WHERE key = argument->>'key'));
END
$$;

-- Deletes the calls that are older than is wished, and what tells of removals so long ago that everybody knows of them.
CREATE OR REPLACE FUNCTION rufzeichen.expire(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    days integer := (SELECT keep_days FROM share);
    expired bigint := 0;
BEGIN
    PERFORM lock_writers();
    IF days IS NOT NULL THEN
        DELETE FROM calls WHERE NOT removed AND coalesce(moment, stored) < current_date - days;
        GET DIAGNOSTICS expired = ROW_COUNT;
    END IF;
    DELETE FROM calls WHERE removed AND stored < now() - interval '400 days';
    DELETE FROM numbers WHERE note = '' AND stored < now() - interval '400 days';
    DELETE FROM lines WHERE name = '' AND stored < now() - interval '400 days';
    DELETE FROM forgotten WHERE stored < now() - interval '400 days';
    RETURN jsonb_build_object('expired', expired);
END
$$;

-- For who administers it: after {"days"} calls are deleted; null: never.
CREATE OR REPLACE FUNCTION rufzeichen.keep(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
BEGIN
    PERFORM lock_writers();
    UPDATE share SET keep_days = (argument->>'days')::integer, changed = nextval('changes')
        WHERE keep_days IS DISTINCT FROM (argument->>'days')::integer;
    IF FOUND THEN
        PERFORM pg_notify('rufzeichen', '');
    END IF;
    RETURN jsonb_build_object('keepDays', (SELECT keep_days FROM share));
END
$$;

-- For who administers it: a user {"name"} with a password, of which only the SCRAM secret {"secret"} is told, who may
-- write or only read {"readOnly"}. One that there is gets that password, if he is one of ours and nothing else.
-- Answers {"done"}: "added", "changed", or "foreign" where nothing was done.
CREATE OR REPLACE FUNCTION rufzeichen.add_user(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    who text := argument->>'name';
    only_reads boolean := coalesce((argument->>'readOnly')::boolean, false);
    done text := 'added';
BEGIN
    IF argument->>'secret' !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        RAISE EXCEPTION 'no secret' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = who) THEN
        IF NOT is_own_user(who) THEN
            RETURN jsonb_build_object('done', 'foreign');
        END IF;
        EXECUTE format('ALTER ROLE %I PASSWORD %L', who, argument->>'secret');
        done := 'changed';
    ELSE
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', who, argument->>'secret');
    END IF;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO rufzeichen_writer, rufzeichen_reader', current_database());
    EXECUTE format('GRANT %I TO %I',
        CASE WHEN only_reads THEN 'rufzeichen_reader' ELSE 'rufzeichen_writer' END, who);
    IF done = 'changed' THEN
        EXECUTE format('REVOKE %I FROM %I',
            CASE WHEN only_reads THEN 'rufzeichen_writer' ELSE 'rufzeichen_reader' END, who);
    END IF;
    RETURN jsonb_build_object('done', done);
END
$$;

-- For who administers it: removes a user {"name"} of ours. Answers {"done"}: "removed", "unknown" or "foreign".
CREATE OR REPLACE FUNCTION rufzeichen.remove_user(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    who text := argument->>'name';
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = who) THEN
        RETURN jsonb_build_object('done', 'unknown');
    END IF;
    IF NOT is_own_user(who) THEN
        RETURN jsonb_build_object('done', 'foreign');
    END IF;
    EXECUTE format('DROP ROLE %I', who);
    RETURN jsonb_build_object('done', 'removed');
END
$$;

-- Whether a user is a member of our groups, and of nothing else, with no rights beside.
CREATE OR REPLACE FUNCTION rufzeichen.is_own_user(who text) RETURNS boolean
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
    SELECT coalesce(bool_and(g.rolname IN ('rufzeichen_writer', 'rufzeichen_reader')), false)
    FROM pg_roles AS u JOIN pg_auth_members AS m ON m.member = u.oid JOIN pg_roles AS g ON g.oid = m.roleid
    WHERE u.rolname = who AND u.rolcanlogin
        AND NOT (u.rolsuper OR u.rolcreaterole OR u.rolcreatedb OR u.rolreplication OR u.rolbypassrls)
$$;

-- Who may what. Whoever is in no group has nothing.
REVOKE ALL ON SCHEMA rufzeichen FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA rufzeichen FROM PUBLIC, rufzeichen_writer, rufzeichen_reader;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA rufzeichen FROM PUBLIC, rufzeichen_writer, rufzeichen_reader;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA rufzeichen FROM PUBLIC, rufzeichen_writer, rufzeichen_reader;
GRANT USAGE ON SCHEMA rufzeichen TO rufzeichen_writer, rufzeichen_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA rufzeichen TO rufzeichen_writer, rufzeichen_reader;
GRANT INSERT, UPDATE, DELETE ON rufzeichen.calls, rufzeichen.numbers, rufzeichen.lines, rufzeichen.forgotten
    TO rufzeichen_writer;
GRANT USAGE ON SEQUENCE rufzeichen.changes TO rufzeichen_writer;
GRANT EXECUTE ON FUNCTION rufzeichen.state(jsonb), rufzeichen.changes(jsonb), rufzeichen.fetch(jsonb),
    rufzeichen.item(rufzeichen.calls), rufzeichen.item(rufzeichen.numbers), rufzeichen.item(rufzeichen.lines),
    rufzeichen.item(rufzeichen.forgotten)
    TO rufzeichen_writer, rufzeichen_reader;
GRANT EXECUTE ON FUNCTION rufzeichen.lock_writers(), rufzeichen.store_items(jsonb), rufzeichen.store_possible(jsonb),
    rufzeichen.store(jsonb), rufzeichen.claim(jsonb), rufzeichen.release(jsonb), rufzeichen.expire(jsonb)
    TO rufzeichen_writer;

-- The same for each row, should a right ever be given by mistake.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['share', 'calls', 'numbers', 'lines', 'forgotten'] LOOP
        EXECUTE format('ALTER TABLE rufzeichen.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('DROP POLICY IF EXISTS reading ON rufzeichen.%I', name);
        EXECUTE format('CREATE POLICY reading ON rufzeichen.%I FOR SELECT TO rufzeichen_reader, rufzeichen_writer '
            'USING (true)', name);
        IF name <> 'share' THEN
            EXECUTE format('DROP POLICY IF EXISTS writing ON rufzeichen.%I', name);
            EXECUTE format('CREATE POLICY writing ON rufzeichen.%I FOR ALL TO rufzeichen_writer '
                'USING (true) WITH CHECK (true)', name);
        END IF;
    END LOOP;
END
$$;

UPDATE rufzeichen.share SET version = 1 WHERE version < 1;
