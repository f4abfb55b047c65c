-- The use of the wheel is counted from now on: one event for each conversation
-- or meeting that is finished, and for each use on paper that somebody counts.
-- What was finished before is not counted: nobody was told that it would be.
-- A case gets a random token when the first of its uses is counted; the event
-- has a copy of it, so that different cases can be told apart. The token goes
-- with the case. A conversation and a meeting know their event, so that both
-- can be corrected; an event knows neither. No word is changed or lost.
--
-- How the store counts stands in `counting`, whose row is made when this step
-- is taken and when a store is made: its random parts cannot come from here.

-- `fewest` is only ever raised. The unit is all three or none.
CREATE TABLE counting (
    one          INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    began        TEXT NOT NULL,
    source       BLOB NOT NULL CHECK (length(source) = 8),
    shared_token BLOB NOT NULL CHECK (length(shared_token) = 16),
    county       TEXT,
    principal    TEXT,
    kind         TEXT,
    fewest       INTEGER NOT NULL DEFAULT 5 CHECK (fewest BETWEEN 5 AND 20),
    areas        TEXT NOT NULL DEFAULT 'no' CHECK (areas IN ('yes', 'no'))
) STRICT;

CREATE TRIGGER counting_fewest_is_never_lowered BEFORE UPDATE OF fewest ON counting
WHEN NEW.fewest < OLD.fewest
BEGIN
    SELECT raise(ABORT, 'never lowered');
END;

-- Made once and never changed. The files are kept as they were made.
CREATE TABLE releases (
    number       INTEGER NOT NULL PRIMARY KEY,
    county       TEXT NOT NULL,
    principal    TEXT NOT NULL,
    kind         TEXT NOT NULL,
    first_period TEXT NOT NULL,
    last_period  TEXT NOT NULL UNIQUE,
    total        INTEGER NOT NULL,
    fewest       INTEGER NOT NULL,
    made_on      TEXT NOT NULL,
    reflected    TEXT NOT NULL CHECK (reflected IN ('yes', 'no')),
    csv          BLOB NOT NULL,
    xlsx         BLOB NOT NULL,
    package      BLOB NOT NULL
) STRICT;

CREATE TRIGGER releases_stay_as_made BEFORE UPDATE ON releases
BEGIN
    SELECT raise(ABORT, 'a release stays as it was made');
END;

CREATE TRIGGER releases_stay BEFORE DELETE ON releases
BEGIN
    SELECT raise(ABORT, 'a release stays as it was made');
END;

-- The id is random and the only order there is: which event was counted first
-- cannot be seen, not even beside the order of another table.
CREATE TABLE usage_events (
    id          BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    token       BLOB NOT NULL CHECK (length(token) = 16),
    month       TEXT NOT NULL,
    context     TEXT NOT NULL,
    step        TEXT NOT NULL,
    language    TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    child       TEXT NOT NULL,
    guardian    TEXT NOT NULL,
    services    TEXT NOT NULL,
    led_to      TEXT NOT NULL,
    form        TEXT NOT NULL,
    edition     TEXT NOT NULL,
    areas       TEXT,
    release     INTEGER REFERENCES releases (number)
) STRICT, WITHOUT ROWID;

CREATE INDEX usage_events_of_month ON usage_events (month);
CREATE INDEX usage_events_waiting ON usage_events (month) WHERE release IS NULL;

-- Areas are no part of a release, and are forgotten when they are no longer counted.
CREATE TRIGGER usage_events_released_stay_as_counted BEFORE UPDATE OF
    id, token, month, context, step, language, interpreter, child, guardian, services, led_to,
    form, edition, release
ON usage_events WHEN OLD.release IS NOT NULL
BEGIN
    SELECT raise(ABORT, 'what was released stays as it was');
END;

CREATE TRIGGER usage_events_released_stay BEFORE DELETE ON usage_events
WHEN OLD.release IS NOT NULL
BEGIN
    SELECT raise(ABORT, 'what was released stays as it was');
END;

-- The tokens of uses without a case of a child with whom the wheel was used for
-- the first time. The next new case takes one of them over: it may be that very
-- child, and nobody is ever counted as two cases.
CREATE TABLE new_children (
    token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 16)
) STRICT, WITHOUT ROWID;

-- What the team answered on its work with the model, in each half-year.
CREATE TABLE reflections (
    period   TEXT NOT NULL,
    question TEXT NOT NULL,
    how_far  TEXT,
    words    TEXT NOT NULL,
    PRIMARY KEY (period, question)
) STRICT, WITHOUT ROWID;

ALTER TABLE cases ADD COLUMN token BLOB CHECK (length(token) = 16);
ALTER TABLE conversations ADD COLUMN usage_event BLOB REFERENCES usage_events (id);
ALTER TABLE meetings ADD COLUMN usage_event BLOB REFERENCES usage_events (id);
