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
    withdrawal_code TEXT,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    started_wall TEXT,
    software TEXT NOT NULL,
    CHECK (CASE status
        WHEN 'refused' THEN coalesce(participant, arm, slot, strata, language, withdrawal_code, started_wall) IS NULL
        ELSE participant IS NOT NULL AND arm IS NOT NULL AND slot IS NOT NULL AND strata IS NOT NULL AND language IS NOT NULL
            AND withdrawal_code IS NOT NULL AND started_wall IS NOT NULL
    END)
) STRICT;

-- The slot of somebody who dropped out is given again.
CREATE UNIQUE INDEX session_slot ON session (study, simulated, arm, slot) WHERE status <> 'dropped';

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

CREATE TRIGGER event_has_no_gap BEFORE INSERT ON event
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event WHERE session = NEW.session)
BEGIN
    SELECT raise(ABORT, 'an event does not follow the last one of its session');
END;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT raise(ABORT, 'events are never changed');
END;

-- The one exception: a person who refused consent leaves nothing but the refusal.
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
WHEN (SELECT status FROM session WHERE id = OLD.session) <> 'refused'
BEGIN
    SELECT raise(ABORT, 'events are never removed, unless consent was refused');
END;

CREATE TRIGGER refusal_is_final BEFORE UPDATE ON session
WHEN OLD.status = 'refused'
BEGIN
    SELECT raise(ABORT, 'a refused session stays refused');
END;
