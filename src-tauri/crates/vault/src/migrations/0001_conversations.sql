-- The first version: there are no data yet, so nothing changes for anybody.
--
-- Words are stored as the stable English words of `casework`, dates as ISO
-- 8601 text in the computer's own time, ids as 16 bytes. Deleting a case
-- takes everything below it along.

CREATE TABLE cases (
    id          INTEGER NOT NULL PRIMARY KEY,
    code        TEXT NOT NULL,
    folded_code TEXT NOT NULL UNIQUE,
    age_band    TEXT NOT NULL,
    made_on     TEXT NOT NULL,
    delete_on   TEXT NOT NULL
) STRICT;

CREATE TABLE conversations (
    id              BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    case_id         INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    started_at      TEXT NOT NULL,
    finished_at     TEXT,
    wheel           TEXT NOT NULL,
    family_language TEXT NOT NULL,
    interpreter     TEXT NOT NULL,
    age_band        TEXT NOT NULL,
    context         TEXT NOT NULL,
    step            TEXT NOT NULL,
    open_area       TEXT
) STRICT;

CREATE INDEX conversations_of_case ON conversations (case_id);

CREATE TABLE conversation_voices (
    conversation_id BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    role            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    place           INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, role, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    conversation_id BLOB NOT NULL,
    area            TEXT NOT NULL,
    role            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    question        TEXT NOT NULL,
    words           TEXT NOT NULL,
    PRIMARY KEY (conversation_id, area, role, number, question),
    FOREIGN KEY (conversation_id, role, number)
        REFERENCES conversation_voices (conversation_id, role, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE area_wishes (
    conversation_id BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    area            TEXT NOT NULL,
    PRIMARY KEY (conversation_id, area)
) STRICT, WITHOUT ROWID;
