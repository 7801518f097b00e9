-- The record in SQLite, version 2: findings of a report stand in lists together, and what finds copies and tellings of an
-- event lies by its time, so that what is kept at one time is written at one place. The tables are filled from the readings
-- when the record is next opened; only then does the file bear the number of this version.

DROP INDEX finding_day;
DROP TABLE finding_state;
DROP TABLE finding_pair;
DROP TABLE story_key;
DROP TABLE trace;
DROP TABLE trace_key;

-- A report's findings by state and day, all of them under the state ''. "base" is the id of the first of 60 findings, a bit
-- of "mask" stands for each of them.
CREATE TABLE finding_state (
    state TEXT NOT NULL,
    day INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    base INTEGER NOT NULL,
    mask INTEGER NOT NULL,
    PRIMARY KEY (state, day DESC, rank, base)
) WITHOUT ROWID;

-- Two states in alphabetical order; direction 1: the first acts, 2: the second acts, 3: both. "counts" are those of the
-- findings that the balance of states counts.
CREATE TABLE finding_pair (
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    day INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    base INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    mask INTEGER NOT NULL,
    counts INTEGER NOT NULL,
    PRIMARY KEY (first, second, day DESC, rank, base, direction)
) WITHOUT ROWID;

-- Numbers under which copies of a text find each other; they begin with the time of the text.
CREATE TABLE story_key (
    number INTEGER NOT NULL,
    report INTEGER NOT NULL,
    PRIMARY KEY (number, report)
) WITHOUT ROWID;

-- What of a telling decides which event it tells of, and under what such tellings are looked for: numbers that begin with
-- their time. "mark" is made of the line and tells whether a line that was read before is still the same.
CREATE TABLE trace (
    finding INTEGER PRIMARY KEY,
    line TEXT NOT NULL
);
CREATE TABLE trace_key (
    number INTEGER NOT NULL,
    day INTEGER NOT NULL,
    finding INTEGER NOT NULL,
    mark INTEGER NOT NULL,
    PRIMARY KEY (number, day, finding)
) WITHOUT ROWID;

-- Words wait longer before they are written, and are brought together more seldom.
INSERT INTO report_index (report_index, rank) VALUES ('hashsize', 8388608);
INSERT INTO report_index (report_index, rank) VALUES ('automerge', 8);
