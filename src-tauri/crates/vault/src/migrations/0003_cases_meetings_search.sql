-- A case gets everything that stands around its conversations: where it is in
-- the model, how it was closed, who is around the child, the model's path, how
-- its deletion date was moved, consents, meetings and actions. All of that is
-- empty for the cases that are there; when they were changed last is taken to
-- be when the last of their conversations began or ended. Everything that was
-- written can be searched from the next opening on. The access log begins
-- empty: who opened what before is not known. No word is changed or lost.
--
-- Ids that point to another record are not held to exist where undoing can
-- take that record away and bring it back.

-- The mark stands for the case in the access log and nowhere else, so that
-- nothing of a deleted case is left in it.
ALTER TABLE cases ADD COLUMN mark BLOB NOT NULL DEFAULT x'00000000000000000000000000000000'
    CHECK (length(mark) = 16);
ALTER TABLE cases ADD COLUMN touched_at TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN step TEXT;
ALTER TABLE cases ADD COLUMN keeper TEXT;
-- All three or none.
ALTER TABLE cases ADD COLUMN closed_on TEXT;
ALTER TABLE cases ADD COLUMN outcome TEXT;
ALTER TABLE cases ADD COLUMN closing_words TEXT;

UPDATE cases SET
    mark = randomblob(16),
    touched_at = coalesce(
        (SELECT max(coalesce(finished_at, started_at)) FROM conversations WHERE case_id = cases.id),
        made_on || 'T00:00:00'
    );

CREATE UNIQUE INDEX cases_by_mark ON cases (mark);
CREATE INDEX cases_by_change ON cases (touched_at);
CREATE INDEX cases_by_deletion ON cases (delete_on);
CREATE INDEX cases_closed ON cases (closed_on) WHERE closed_on IS NOT NULL;

DROP INDEX conversations_of_case;
CREATE INDEX conversations_of_case ON conversations (case_id, started_at, id);
CREATE INDEX conversations_by_day ON conversations (started_at, case_id);

-- Who has a part in a case, gathered from below it, so that cases are found by service at once.
-- Who came in while somebody's words stood there already has not heard them.
-- Of those who are there nobody knows; they are taken to have been there from the first word on.
ALTER TABLE conversation_voices ADD COLUMN came_later INTEGER NOT NULL DEFAULT 0;

CREATE TABLE case_roles (
    role    TEXT NOT NULL,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    PRIMARY KEY (role, case_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX case_roles_of_case ON case_roles (case_id);

INSERT INTO case_roles (role, case_id)
SELECT DISTINCT role, case_id
FROM conversation_voices JOIN conversations ON conversations.id = conversation_id;

CREATE TABLE guardians (
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    role    TEXT NOT NULL,
    number  INTEGER NOT NULL,
    PRIMARY KEY (case_id, role, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE contacts (
    case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    role     TEXT NOT NULL,
    number   INTEGER NOT NULL,
    function TEXT NOT NULL,
    reach    TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE posts (
    case_id  INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    duty     TEXT NOT NULL,
    service  TEXT NOT NULL,
    function TEXT NOT NULL,
    since    TEXT NOT NULL,
    why      TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE paths (
    case_id         INTEGER NOT NULL PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    thought_on      TEXT NOT NULL,
    ourselves       TEXT,
    anothers_matter TEXT,
    several         TEXT,
    thoughts        TEXT NOT NULL
) STRICT;

CREATE TABLE date_moves (
    case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    decided_on TEXT NOT NULL,
    moved_from TEXT NOT NULL,
    moved_to   TEXT NOT NULL,
    why        TEXT NOT NULL,
    PRIMARY KEY (case_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    case_id      INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    role         TEXT NOT NULL,
    number       INTEGER NOT NULL,
    deciding     TEXT NOT NULL,
    given_on     TEXT NOT NULL,
    valid_until  TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    except_words TEXT NOT NULL,
    form         TEXT NOT NULL,
    language     TEXT NOT NULL,
    interpreter  TEXT NOT NULL,
    explained    TEXT NOT NULL,
    noted_by     TEXT NOT NULL,
    withdrawn_on TEXT
) STRICT;

CREATE INDEX consents_of_case ON consents (case_id, given_on, id);

CREATE TABLE consent_shares (
    consent_id BLOB NOT NULL REFERENCES consents (id) ON DELETE CASCADE,
    tells      TEXT NOT NULL,
    hears      TEXT NOT NULL,
    PRIMARY KEY (consent_id, tells, hears)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_except_areas (
    consent_id BLOB NOT NULL REFERENCES consents (id) ON DELETE CASCADE,
    area       TEXT NOT NULL,
    PRIMARY KEY (consent_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE meetings (
    id              BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    case_id         INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    follows         BLOB,
    made_on         TEXT NOT NULL,
    held_at         TEXT,
    minutes         INTEGER NOT NULL,
    place           TEXT NOT NULL,
    language        TEXT NOT NULL,
    interpreter     TEXT NOT NULL,
    question        TEXT NOT NULL,
    raise           TEXT NOT NULL,
    not_raise       TEXT NOT NULL,
    who             TEXT NOT NULL,
    taking_part     TEXT,
    pause           TEXT NOT NULL,
    speaks_for_me   TEXT NOT NULL,
    -- Both or neither.
    holder_service  TEXT,
    holder_function TEXT,
    follow_up_on    TEXT,
    follow_up_by    TEXT NOT NULL,
    childs_view     TEXT NOT NULL,
    dissent         TEXT NOT NULL,
    began_at        TEXT,
    finished_at     TEXT
) STRICT;

CREATE INDEX meetings_of_case ON meetings (case_id, made_on, id);
CREATE INDEX meetings_by_day ON meetings (held_at, case_id);
CREATE INDEX meetings_ahead ON meetings (held_at, id, case_id) WHERE finished_at IS NULL;

CREATE TABLE meeting_participants (
    meeting_id BLOB NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    role       TEXT NOT NULL,
    number     INTEGER NOT NULL,
    function   TEXT NOT NULL,
    language   TEXT NOT NULL,
    PRIMARY KEY (meeting_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_not_areas (
    meeting_id BLOB NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    area       TEXT NOT NULL,
    PRIMARY KEY (meeting_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_brought (
    meeting_id      BLOB NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    conversation_id BLOB NOT NULL,
    area            TEXT NOT NULL,
    role            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, conversation_id, area, role, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_agreed (
    meeting_id      BLOB NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    conversation_id BLOB NOT NULL,
    area            TEXT NOT NULL,
    role            TEXT NOT NULL,
    number          INTEGER NOT NULL,
    hearer_role     TEXT NOT NULL,
    hearer_number   INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, conversation_id, area, role, number, hearer_role, hearer_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_agenda (
    meeting_id BLOB NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    minutes    INTEGER NOT NULL,
    words      TEXT NOT NULL,
    noted      TEXT NOT NULL,
    PRIMARY KEY (meeting_id, place)
) STRICT, WITHOUT ROWID;

-- Of the doer a service has `service`, a person `role` and `number`, and
-- somebody outside none of them. An action that is to be done has neither a
-- day nor a word on what became of it.
CREATE TABLE actions (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    case_id    INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    meeting_id BLOB,
    agreed_on  TEXT NOT NULL,
    what       TEXT NOT NULL,
    doer       TEXT NOT NULL,
    service    TEXT,
    role       TEXT,
    number     INTEGER,
    who        TEXT NOT NULL,
    by_day     TEXT,
    area       TEXT,
    state      TEXT NOT NULL,
    state_on   TEXT,
    state_why  TEXT
) STRICT;

CREATE INDEX actions_of_case ON actions (case_id, state);
CREATE INDEX actions_open ON actions (by_day, agreed_on, id, case_id) WHERE state = 'open';

-- Who did what. A line is never changed and never removed, not with its case either.
CREATE TABLE access_log (
    number INTEGER NOT NULL PRIMARY KEY,
    at     TEXT NOT NULL,
    person TEXT,
    deed   TEXT NOT NULL,
    mark   BLOB,
    tag    BLOB NOT NULL
) STRICT;

CREATE INDEX access_log_of_case ON access_log (mark) WHERE mark IS NOT NULL;

CREATE TRIGGER access_log_stays_as_written BEFORE UPDATE ON access_log
BEGIN
    SELECT raise(ABORT, 'the log stays as it was written');
END;

CREATE TRIGGER access_log_stays_whole BEFORE DELETE ON access_log
BEGIN
    SELECT raise(ABORT, 'the log stays as it was written');
END;

-- Replacing a line deletes it without a word to the trigger above.
CREATE TRIGGER access_log_goes_on BEFORE INSERT ON access_log
WHEN NEW.number <= (SELECT max(number) FROM access_log)
BEGIN
    SELECT raise(ABORT, 'the log stays as it was written');
END;

-- One row: how many lines there are and the tag of the last, so that lines
-- missing at the end show. Not sealed until the first line is written.
CREATE TABLE access_log_head (
    one      INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    lines    INTEGER NOT NULL,
    last_tag BLOB NOT NULL,
    seal     BLOB
) STRICT;

INSERT INTO access_log_head (one, lines, last_tag, seal) VALUES (1, 0, zeroblob(32), NULL);

-- Where each text that can be found stands. The number begins with the day the
-- text belongs to, so that the latest come first without sorting.
CREATE TABLE searchable (
    id        INTEGER NOT NULL PRIMARY KEY,
    case_id   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    record_id BLOB NOT NULL,
    area      TEXT,
    role      TEXT,
    number    INTEGER,
    question  TEXT,
    part      TEXT
) STRICT;

CREATE INDEX searchable_of_case ON searchable (case_id, kind, record_id);

-- The words of those texts, cut and folded by `casework::search`, so that what
-- is not ASCII is part of a word here. Without places in the text, which nobody
-- asks for, and with every beginning of a word up to 16 letters: what is looked
-- for by its beginning is then read from the latest on, and never gathered first,
-- which is dear where every piece of memory is wiped after use.
CREATE VIRTUAL TABLE search USING fts5 (
    text, tokenize = 'ascii', detail = 'none', columnsize = 0,
    prefix = '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'
);

-- What is struck or deleted goes from the index itself at once, and not with its next merging.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER searchable_takes_its_words_along AFTER DELETE ON searchable
BEGIN
    DELETE FROM search WHERE rowid = OLD.id;
END;

-- What was written since the index was last brought up to it.
CREATE TABLE unindexed (
    case_id   INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL,
    record_id BLOB NOT NULL,
    PRIMARY KEY (case_id, kind, record_id)
) STRICT, WITHOUT ROWID;

INSERT INTO unindexed (case_id, kind, record_id)
SELECT case_id, 'conversation', id FROM conversations;
