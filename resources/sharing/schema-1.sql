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

-- Whether a text has at most so many units of UTF-16, by which the programs count.
CREATE OR REPLACE FUNCTION rufzeichen.fits(value text, most integer) RETURNS boolean
LANGUAGE sql IMMUTABLE SECURITY INVOKER AS $$
    SELECT octet_length(value) <= most
        OR length(value) + length(regexp_replace(value, '[^\U00010000-\U0010ffff]', '', 'g')) <= most
$$;

-- Whether a time is one that the programs take.
CREATE OR REPLACE FUNCTION rufzeichen.can_be(value timestamp without time zone) RETURNS boolean
LANGUAGE sql IMMUTABLE SECURITY INVOKER AS $$
    SELECT value >= '1970-01-01 00:00:00' AND value < '2200-01-01 00:00:00'
$$;

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
    remote text CHECK (rufzeichen.fits(remote, 256)),
    local text CHECK (rufzeichen.fits(local, 256)),
    trunk text CHECK (rufzeichen.fits(trunk, 256)),
    device text CHECK (rufzeichen.fits(device, 256)),
    extension integer CHECK (extension >= 0),
    -- The box's times, as it shows them.
    started timestamp(0) without time zone CHECK (rufzeichen.can_be(started)),
    connected timestamp(0) without time zone CHECK (rufzeichen.can_be(connected)),
    ended timestamp(0) without time zone CHECK (rufzeichen.can_be(ended)),
    moment timestamp(0) without time zone CHECK (rufzeichen.can_be(moment)),
    duration integer CHECK (duration >= 0), -- seconds
    rang integer CHECK (rang >= 0), -- milliseconds
    seen boolean,
    settled boolean,
    note text CHECK (rufzeichen.fits(note, 9000)),
    box text CHECK (rufzeichen.fits(box, 256)), -- its UDN
    "boxId" bigint CHECK ("boxId" BETWEEN 0 AND 9007199254740992), -- in the box's call list
    claimant text CHECK (claimant <> '' AND rufzeichen.fits(claimant, 256)), -- who calls back; only claim() and release() write it
    stored timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- A row that the programs would not take would keep them from all that follow it.
    CHECK (removed OR num_nulls(direction, phase, outcome, source, moment, seen, settled) = 0),
    -- Of a removed call nothing is left by which anybody could know it.
    CHECK (NOT removed
        OR num_nonnulls(direction, phase, outcome, source, remote, local, trunk, device, extension, started,
            connected, ended, duration, rang, seen, settled, note, box, "boxId", claimant) = 0)
);

CREATE INDEX IF NOT EXISTS calls_in_time ON rufzeichen.calls (moment) WHERE NOT removed;

-- Notes on numbers.
CREATE TABLE IF NOT EXISTS rufzeichen.numbers (
    remote text PRIMARY KEY CHECK (remote <> '' AND rufzeichen.fits(remote, 256)),
    note text NOT NULL CHECK (rufzeichen.fits(note, 9000)),
    hash text CHECK (hash ~ '^[0-9a-f]{64}$'), -- of the number, by which it is forgotten
    sequence bigint NOT NULL UNIQUE,
    stored timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- The names of the own lines.
CREATE TABLE IF NOT EXISTS rufzeichen.lines (
    number text PRIMARY KEY CHECK (number <> '' AND rufzeichen.fits(number, 256)),
    name text NOT NULL CHECK (rufzeichen.fits(name, 256)),
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

CREATE INDEX IF NOT EXISTS numbers_by_hash ON rufzeichen.numbers (hash);

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

-- What this is: {"version", "oldest", "share", "secret", "keepDays" (0: for ever), "mayWrite", "sequence"}.
CREATE OR REPLACE FUNCTION rufzeichen.state(argument jsonb) RETURNS jsonb
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
    SELECT jsonb_build_object('version', version, 'oldest', oldest, 'share', id, 'secret', secret,
        'keepDays', coalesce(keep_days, 0),
        'mayWrite', has_function_privilege('rufzeichen.store(json)', 'EXECUTE'),
        'sequence', greatest(0, changed,
            (SELECT max(sequence) FROM calls), (SELECT max(sequence) FROM numbers),
            (SELECT max(sequence) FROM lines), (SELECT max(sequence) FROM forgotten)))
    FROM share
$$;

-- The calls as items. It stands in for a view, which would have the rights of its owner before PostgreSQL 15.
CREATE OR REPLACE FUNCTION rufzeichen.call_items() RETURNS TABLE (kind text, key text, sequence bigint,
    removed boolean, direction text, phase text, outcome text, source text, remote text, local text, trunk text,
    device text, extension integer, started timestamp, connected timestamp, ended timestamp, moment timestamp,
    duration integer, rang integer, seen boolean, settled boolean, note text, box text, "boxId" bigint, claimant text)
LANGUAGE sql STABLE SECURITY INVOKER AS $$
    SELECT 'call', c.key, c.sequence, c.removed, c.direction, c.phase, c.outcome, c.source, c.remote, c.local, c.trunk,
        c.device, c.extension, c.started, c.connected, c.ended, c.moment, c.duration, c.rang, c.seen, c.settled,
        c.note, c.box, c."boxId", c.claimant
    FROM rufzeichen.calls AS c
$$;

-- The others, of which there are few.
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
                (SELECT CASE WHEN c.removed
                        THEN json_build_object('kind', c.kind, 'key', c.key, 'sequence', c.sequence, 'removed', true,
                            'moment', c.moment)
                        ELSE row_to_json(c) END AS item, c.sequence
                    FROM call_items() AS c WHERE c.sequence > last ORDER BY c.sequence LIMIT most)
                UNION ALL
                (SELECT item(n), n.sequence FROM numbers AS n
                    WHERE n.sequence > last ORDER BY n.sequence LIMIT most)
                UNION ALL
                (SELECT item(l), l.sequence FROM lines AS l WHERE l.sequence > last ORDER BY l.sequence LIMIT most)
                UNION ALL
                (SELECT item(f), f.sequence FROM forgotten AS f
                    WHERE f.sequence > last ORDER BY f.sequence LIMIT most)
            ) AS each
            ORDER BY each.sequence LIMIT most
        ) AS found), '[]');
END
$$;

-- The rows that {"calls", "numbers", "lines"} name by their keys, in any order; those that are there.
CREATE OR REPLACE FUNCTION rufzeichen.fetch(argument jsonb) RETURNS json
LANGUAGE sql STABLE SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
    SELECT coalesce(json_agg(found.item), '[]') FROM (
        SELECT CASE WHEN c.removed
                THEN json_build_object('kind', c.kind, 'key', c.key, 'sequence', c.sequence, 'removed', true,
                    'moment', c.moment)
                ELSE row_to_json(c) END AS item
            FROM call_items() AS c WHERE c.key IN (SELECT jsonb_array_elements_text(argument->'calls'))
        UNION ALL
        SELECT item(n) FROM numbers AS n WHERE remote IN (SELECT jsonb_array_elements_text(argument->'numbers'))
        UNION ALL
        SELECT item(l) FROM lines AS l WHERE number IN (SELECT jsonb_array_elements_text(argument->'lines'))
    ) AS found
$$;

-- Writes all items of an array, or fails. Each row is written if it still is as its writer has seen it: has the
-- sequence "base", or is not there where that is 0. Answers {"stored", "refused", "invalid"}. The lock is held.
CREATE OR REPLACE FUNCTION rufzeichen.store_items(argument json) RETURNS json
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    strangers bigint;
    twice bigint;
    done json;
    refused json;
BEGIN
    WITH items AS MATERIALIZED (
        SELECT kind, CASE kind WHEN 'call' THEN key WHEN 'number' THEN remote WHEN 'line' THEN number ELSE hash END
                AS name, coalesce(base, 0) AS base,
            coalesce(removed, false) AS removed, direction, phase, outcome, source, remote, local, trunk, device,
            extension, started, connected, ended, moment, duration, rang, seen, settled, note, box, "boxId", hash,
            line_name
        FROM (SELECT *, name AS line_name FROM json_to_recordset(argument) AS (kind text, base bigint, key text,
            removed boolean, direction text, phase text, outcome text, source text, remote text, local text,
            trunk text, device text, extension integer, started timestamp, connected timestamp, ended timestamp,
            moment timestamp, duration integer, rang integer, seen boolean, settled boolean, note text, box text,
            "boxId" bigint, number text, name text, hash text)) AS read
    ), new_calls AS (
        INSERT INTO calls (key, sequence, removed, direction, phase, outcome, source, remote, local, trunk, device,
            extension, started, connected, ended, moment, duration, rang, seen, settled, note, box, "boxId")
        SELECT name, nextval('changes'), removed, direction, phase, outcome, source, remote, local, trunk, device,
            extension, started, connected, ended, moment, duration, rang,
            CASE WHEN NOT removed THEN coalesce(seen, false) END,
            CASE WHEN NOT removed THEN coalesce(settled, false) END, note, box, "boxId"
        FROM items AS i
        WHERE kind = 'call' AND base = 0 AND NOT EXISTS (SELECT FROM calls AS c WHERE c.key = i.name)
        RETURNING key, sequence
    ), changed_calls AS (
        UPDATE calls AS c SET (sequence, removed, direction, phase, outcome, source, remote, local, trunk, device,
            extension, started, connected, ended, moment, duration, rang, seen, settled, note, box, "boxId", claimant,
            stored)
            = (nextval('changes'), i.removed, i.direction, i.phase, i.outcome, i.source, i.remote, i.local, i.trunk,
            i.device, i.extension, i.started, i.connected, i.ended,
            CASE WHEN i.removed THEN coalesce(i.moment, c.moment) ELSE i.moment END, i.duration, i.rang,
            CASE WHEN NOT i.removed THEN coalesce(i.seen, false) END,
            CASE WHEN NOT i.removed THEN coalesce(i.settled, false) END, i.note, i.box, i."boxId",
            CASE WHEN NOT i.removed THEN c.claimant END, clock_timestamp())
        FROM items AS i
        WHERE i.kind = 'call' AND i.base > 0 AND c.key = i.name AND c.sequence = i.base
        RETURNING c.key, c.sequence
    ), new_numbers AS (
        INSERT INTO numbers (remote, note, hash, sequence)
        SELECT name, coalesce(note, ''), nullif(hash, ''), nextval('changes') FROM items AS i
        WHERE kind = 'number' AND base = 0 AND NOT removed
            AND NOT EXISTS (SELECT FROM numbers AS n WHERE n.remote = i.name)
        RETURNING remote, sequence
    ), changed_numbers AS (
        UPDATE numbers AS n SET note = coalesce(i.note, ''), hash = coalesce(nullif(i.hash, ''), n.hash),
            sequence = nextval('changes'), stored = clock_timestamp()
        FROM items AS i
        WHERE i.kind = 'number' AND i.base > 0 AND NOT i.removed AND n.remote = i.name AND n.sequence = i.base
        RETURNING n.remote, n.sequence
    ), removed_numbers AS (
        DELETE FROM numbers AS n USING items AS i
        WHERE i.kind = 'number' AND i.removed AND n.remote = i.name AND n.sequence = i.base
        RETURNING n.remote, nextval('changes') AS sequence
    ), new_lines AS (
        INSERT INTO lines (number, name, sequence)
        SELECT name, coalesce(line_name, ''), nextval('changes') FROM items AS i
        WHERE kind = 'line' AND base = 0 AND NOT removed
            AND NOT EXISTS (SELECT FROM lines AS l WHERE l.number = i.name)
        RETURNING number, sequence
    ), changed_lines AS (
        UPDATE lines AS l SET name = coalesce(i.line_name, ''), sequence = nextval('changes'),
            stored = clock_timestamp()
        FROM items AS i
        WHERE i.kind = 'line' AND i.base > 0 AND NOT i.removed AND l.number = i.name AND l.sequence = i.base
        RETURNING l.number, l.sequence
    ), removed_lines AS (
        DELETE FROM lines AS l USING items AS i
        WHERE i.kind = 'line' AND i.removed AND l.number = i.name AND l.sequence = i.base
        RETURNING l.number, nextval('changes') AS sequence
    ), forgot AS (
        INSERT INTO forgotten (hash, at, sequence)
        SELECT hash, clock_timestamp(), nextval('changes') FROM items WHERE kind = 'forgotten'
        ON CONFLICT (hash) DO UPDATE SET at = excluded.at, sequence = excluded.sequence, stored = clock_timestamp()
        RETURNING hash, sequence
    ), forgotten_notes AS (
        DELETE FROM numbers WHERE hash IN (SELECT hash FROM items WHERE kind = 'forgotten')
    ), written AS (
        SELECT 'call' AS kind, key AS name, sequence FROM new_calls
        UNION ALL SELECT 'call', key, sequence FROM changed_calls
        UNION ALL SELECT 'number', remote, sequence FROM new_numbers
        UNION ALL SELECT 'number', remote, sequence FROM changed_numbers
        UNION ALL SELECT 'number', remote, sequence FROM removed_numbers
        UNION ALL SELECT 'line', number, sequence FROM new_lines
        UNION ALL SELECT 'line', number, sequence FROM changed_lines
        UNION ALL SELECT 'line', number, sequence FROM removed_lines
        UNION ALL SELECT 'forgotten', hash, sequence FROM forgot
    )
    SELECT
        count(*) FILTER (WHERE i.kind IS NULL OR i.name IS NULL
            OR i.kind NOT IN ('call', 'number', 'line', 'forgotten')),
        count(w.sequence) - (SELECT count(*) FROM written),
        json_agg(json_build_object('kind', i.kind, 'key', i.name, 'sequence', w.sequence))
            FILTER (WHERE w.sequence IS NOT NULL),
        json_agg(json_build_object('kind', i.kind, 'key', i.name)) FILTER (WHERE w.sequence IS NULL)
    INTO strangers, twice, done, refused
    FROM items AS i LEFT JOIN written AS w ON w.name = i.name AND w.kind = i.kind;
    IF strangers > 0 THEN
        RAISE EXCEPTION 'no such item' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF twice > 0 THEN
        RAISE EXCEPTION 'the same row twice' USING ERRCODE = 'cardinality_violation';
    END IF;
    RETURN json_build_object('stored', coalesce(done, '[]'), 'refused', coalesce(refused, '[]'), 'invalid', '[]'::json);
END
$$;

-- The same, where what can't be is left out and named, by halving the array until that is alone. Only the first of what
-- names the same row twice is stored.
CREATE OR REPLACE FUNCTION rufzeichen.store_possible(argument json) RETURNS json
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    items integer := json_array_length(argument);
    halves jsonb[];
BEGIN
    BEGIN
        RETURN store_items(argument);
    EXCEPTION
        WHEN data_exception OR integrity_constraint_violation OR cardinality_violation OR program_limit_exceeded THEN
            NULL;
    END;
    IF items < 2 THEN
        RETURN json_build_object('stored', '[]'::json, 'refused', '[]'::json,
            'invalid', json_build_array(name_of(argument)));
    END IF;
    SELECT array_agg(store_possible(half)::jsonb ORDER BY second) INTO halves
    FROM (
        SELECT json_agg(item ORDER BY place) AS half, place > items / 2 AS second
        FROM json_array_elements(argument) WITH ORDINALITY AS each (item, place)
        GROUP BY place > items / 2 ORDER BY place > items / 2
    ) AS parted;
    RETURN json_build_object('stored', (halves[1]->'stored') || (halves[2]->'stored'),
        'refused', (halves[1]->'refused') || (halves[2]->'refused'),
        'invalid', (halves[1]->'invalid') || (halves[2]->'invalid'));
END
$$;

-- What the only item of an array calls itself, as far as that can be said. Letters that are written as their numbers
-- are left out, since that may be what is wrong.
CREATE OR REPLACE FUNCTION rufzeichen.name_of(items json) RETURNS json
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    item json;
BEGIN
    item := regexp_replace(items::text, '(\\\\)|\\u[0-9A-Fa-f]{4}', '\1', 'g')::json->0;
    RETURN json_build_object('kind', item->>'kind',
        'key', CASE item->>'kind' WHEN 'call' THEN item->>'key' WHEN 'number' THEN item->>'remote'
            WHEN 'line' THEN item->>'number' WHEN 'forgotten' THEN item->>'hash' ELSE item->>'key' END);
EXCEPTION
    WHEN data_exception THEN
        RETURN json_build_object('kind', NULL, 'key', NULL);
END
$$;

-- Writes the items of an array, of which each has its "base". Answers {"stored", "refused", "invalid"}. It takes text
-- (json), since a letter that PostgreSQL does not know (U+0000) is to be the fault of one item only.
CREATE OR REPLACE FUNCTION rufzeichen.store(argument json) RETURNS json
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    answer json;
BEGIN
    IF json_typeof(argument) IS DISTINCT FROM 'array' OR json_array_length(argument) > 10000 THEN
        RAISE EXCEPTION 'an array of at most 10000 items is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF json_array_length(argument) = 0 THEN
        RETURN json_build_object('stored', '[]'::json, 'refused', '[]'::json, 'invalid', '[]'::json);
    END IF;
    PERFORM lock_writers();
    answer := store_possible(argument);
    IF json_array_length(answer->'stored') > 0 THEN
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
    IF coalesce(who, '') = '' OR NOT fits(who, 256) THEN
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

-- Removes the calls that are older than is wished, for everybody, and what tells of removals so long ago that all know of
-- them. Days are counted from the newest call at most: this computer's clock may be years ahead.
CREATE OR REPLACE FUNCTION rufzeichen.expire(argument jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY INVOKER SET search_path = rufzeichen, pg_temp AS $$
DECLARE
    days integer := (SELECT keep_days FROM share);
    newest date := (SELECT max(moment) FROM calls WHERE NOT removed);
    expired bigint := 0;
BEGIN
    PERFORM lock_writers();
    IF days IS NOT NULL THEN
        UPDATE calls SET removed = true, sequence = nextval('changes'), stored = clock_timestamp(), direction = NULL,
            phase = NULL, outcome = NULL, source = NULL, remote = NULL, local = NULL, trunk = NULL, device = NULL,
            extension = NULL, started = NULL, connected = NULL, ended = NULL, duration = NULL, rang = NULL, seen = NULL,
            settled = NULL, note = NULL, box = NULL, "boxId" = NULL, claimant = NULL
        WHERE NOT removed AND moment < least(current_date, newest) - days;
        GET DIAGNOSTICS expired = ROW_COUNT;
        IF expired > 0 THEN
            PERFORM pg_notify('rufzeichen', '');
        END IF;
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
    rufzeichen.call_items(), rufzeichen.item(rufzeichen.numbers), rufzeichen.item(rufzeichen.lines),
    rufzeichen.item(rufzeichen.forgotten)
    TO rufzeichen_writer, rufzeichen_reader;
GRANT EXECUTE ON FUNCTION rufzeichen.fits(text, integer), rufzeichen.can_be(timestamp),
    rufzeichen.lock_writers(), rufzeichen.name_of(json), rufzeichen.store_items(json), rufzeichen.store_possible(json),
    rufzeichen.store(json), rufzeichen.claim(jsonb), rufzeichen.release(jsonb), rufzeichen.expire(jsonb)
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
