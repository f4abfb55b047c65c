-- A note knows its language and has room for the interpreter's Swedish. What
-- the child, guardians and close persons said so far is taken to be in the
-- language shown to the family last, what services said to be Swedish; no
-- Swedish stands beside any of it. A conversation knows which part of it one
-- is in and whose turn it is: those that are there were at the wheel, and
-- nobody's turn is known. It also knows whether areas can be marked: they
-- could not. Marks, what may go on, and which conversation is under way are
-- new and empty. No word is changed or lost.

ALTER TABLE notes RENAME TO old_notes;

CREATE TABLE notes (
    conversation_id BLOB NOT NULL,
    area            TEXT NOT NULL,
    role            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    question        TEXT NOT NULL,
    language        TEXT NOT NULL,
    words           TEXT NOT NULL,
    swedish         TEXT NOT NULL,
    PRIMARY KEY (conversation_id, area, role, number, question),
    FOREIGN KEY (conversation_id, role, number)
        REFERENCES conversation_voices (conversation_id, role, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO notes (conversation_id, area, role, number, question, language, words, swedish)
SELECT
    old_notes.conversation_id, area, role, number, question,
    CASE
        WHEN role IN ('child', 'mother', 'father', 'guardian', 'close-person') THEN family_language
        ELSE 'sv'
    END,
    words, ''
FROM old_notes JOIN conversations ON conversations.id = old_notes.conversation_id;

DROP TABLE old_notes;

-- The table is not rebuilt: dropping it would take everything below it along.
ALTER TABLE conversations ADD COLUMN stage TEXT NOT NULL DEFAULT 'wheel';
ALTER TABLE conversations ADD COLUMN speaker_role TEXT;
ALTER TABLE conversations ADD COLUMN speaker_number INTEGER;
ALTER TABLE conversations ADD COLUMN marking TEXT NOT NULL DEFAULT 'off';

CREATE TABLE marks (
    conversation_id BLOB NOT NULL,
    area            TEXT NOT NULL,
    role            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    mark            TEXT NOT NULL,
    PRIMARY KEY (conversation_id, area, role, number),
    FOREIGN KEY (conversation_id, role, number)
        REFERENCES conversation_voices (conversation_id, role, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The brief is there for the choice of going on in brief, blank until it is
-- written, and for no other.
CREATE TABLE carries (
    conversation_id BLOB NOT NULL,
    area            TEXT NOT NULL,
    role            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    choice          TEXT NOT NULL,
    brief           TEXT,
    PRIMARY KEY (conversation_id, area, role, number),
    FOREIGN KEY (conversation_id, role, number)
        REFERENCES conversation_voices (conversation_id, role, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE carry_recipients (
    conversation_id BLOB NOT NULL,
    area            TEXT NOT NULL,
    role            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    service         TEXT NOT NULL,
    PRIMARY KEY (conversation_id, area, role, number, service),
    FOREIGN KEY (conversation_id, area, role, number)
        REFERENCES carries (conversation_id, area, role, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- One row or none.
CREATE TABLE under_way (
    one             INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    conversation_id BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE
) STRICT;
