-- The database of a Tandem study. Everything that is analysed is derived from the table event.
PRAGMA user_version = 1;

CREATE TABLE study (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    protocol_hash TEXT NOT NULL,
    protocol TEXT NOT NULL,
    seed INTEGER NOT NULL,
    items_hash TEXT NOT NULL,
    model_hash TEXT NOT NULL,
    UNIQUE (protocol_hash, seed, items_hash, model_hash)
) STRICT;

-- The last pseudonym given; one is never given twice, not even after a refusal.
CREATE TABLE pseudonym (
    study TEXT NOT NULL,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    last INTEGER NOT NULL,
    PRIMARY KEY (study, simulated)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    study INTEGER NOT NULL REFERENCES study (number),
    participant TEXT,
    arm TEXT,
    slot INTEGER CHECK (slot >= 0),
    strata TEXT CHECK (json_valid(strata)),
    station TEXT NOT NULL,
    language TEXT,
    status TEXT NOT NULL CHECK (status IN ('running', 'interrupted', 'completed', 'dropped', 'refused')),
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    started_wall TEXT,
    software TEXT NOT NULL,
    -- Whether it came from another station's database by a merge.
    merged INTEGER NOT NULL DEFAULT 0 CHECK (merged IN (0, 1)),
    -- How many events were written and the hash of the last: events cut off at the end show.
    events INTEGER NOT NULL DEFAULT 0,
    last_hash TEXT NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
    CHECK (CASE status
        WHEN 'refused' THEN coalesce(participant, arm, slot, strata, language, started_wall) IS NULL
        ELSE participant IS NOT NULL AND arm IS NOT NULL AND slot IS NOT NULL AND strata IS NOT NULL AND language IS NOT NULL
            AND started_wall IS NOT NULL
    END)
) STRICT;

-- The slot of somebody who dropped out is given again. Stations that did not know of each other may have given the same one.
CREATE UNIQUE INDEX session_slot ON session (study, simulated, arm, slot) WHERE status <> 'dropped' AND merged = 0;

-- Hashes of the codes with which a participant can withdraw; a session that was resumed has further ones.
CREATE TABLE withdrawal_code (
    session TEXT NOT NULL REFERENCES session (id),
    hash TEXT NOT NULL,
    PRIMARY KEY (session, hash)
) STRICT, WITHOUT ROWID;

-- What is left of a session whose participant withdrew. A session may have been withdrawn on several stations.
CREATE TABLE tombstone (
    session TEXT NOT NULL,
    withdrawn TEXT NOT NULL,
    study INTEGER NOT NULL REFERENCES study (number),
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    events INTEGER NOT NULL,
    last_hash TEXT NOT NULL,
    PRIMARY KEY (session, withdrawn)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    session TEXT NOT NULL REFERENCES session (id),
    seq INTEGER NOT NULL,
    nanos INTEGER NOT NULL,
    wall TEXT NOT NULL,
    step INTEGER NOT NULL,
    trial TEXT NOT NULL,
    type TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    hash TEXT NOT NULL,
    PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

-- Data that others collected, as they came, with the map that says what their columns mean.
CREATE TABLE import (
    name TEXT PRIMARY KEY,
    map TEXT NOT NULL,
    data BLOB NOT NULL,
    imported TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_has_no_gap BEFORE INSERT ON event
WHEN NEW.seq <> 1 AND NOT EXISTS (SELECT 1 FROM event WHERE session = NEW.session AND seq = NEW.seq - 1)
BEGIN
    SELECT raise(ABORT, 'an event does not follow the last one of its session');
END;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT raise(ABORT, 'events are never changed');
END;

-- Two exceptions: a person who refused consent leaves nothing but the refusal, one who withdrew nothing but a tombstone.
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
WHEN (SELECT status FROM session WHERE id = OLD.session) <> 'refused'
    AND NOT EXISTS (SELECT 1 FROM tombstone WHERE session = OLD.session)
BEGIN
    SELECT raise(ABORT, 'events are never removed, unless consent was refused or withdrawn');
END;

CREATE TRIGGER tombstone_is_never_changed BEFORE UPDATE ON tombstone
BEGIN
    SELECT raise(ABORT, 'a tombstone is never changed');
END;

CREATE TRIGGER tombstone_is_never_removed BEFORE DELETE ON tombstone
BEGIN
    SELECT raise(ABORT, 'a tombstone is never removed');
END;

CREATE TRIGGER withdrawn_session_never_comes_back BEFORE INSERT ON session
WHEN EXISTS (SELECT 1 FROM tombstone WHERE session = NEW.id)
BEGIN
    SELECT raise(ABORT, 'the participant of this session has withdrawn');
END;

CREATE TRIGGER refusal_is_final BEFORE UPDATE OF status ON session
WHEN OLD.status = 'refused'
BEGIN
    SELECT raise(ABORT, 'a refused session stays refused');
END;
