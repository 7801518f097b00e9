-- The record in PostgreSQL, version 2: the same tables as in SQLite. They are filled from the readings when the record is
-- next opened; only then does the record bear the number of this version.

DROP INDEX finding_day;
DROP TABLE finding_state;
DROP TABLE finding_pair;
DROP TABLE story_key;
DROP TABLE trace;
DROP TABLE trace_key;

CREATE TABLE finding_state (
    state TEXT COLLATE "C" NOT NULL,
    day INTEGER NOT NULL,
    rank BIGINT NOT NULL,
    base BIGINT NOT NULL,
    mask BIGINT NOT NULL
);
CREATE UNIQUE INDEX finding_state_key ON finding_state (state, day DESC, rank, base);

CREATE TABLE finding_pair (
    first TEXT COLLATE "C" NOT NULL,
    second TEXT COLLATE "C" NOT NULL,
    day INTEGER NOT NULL,
    rank BIGINT NOT NULL,
    base BIGINT NOT NULL,
    direction INTEGER NOT NULL,
    mask BIGINT NOT NULL,
    counts BIGINT NOT NULL
);
CREATE UNIQUE INDEX finding_pair_key ON finding_pair (first, second, day DESC, rank, base, direction);

CREATE TABLE story_key (
    number BIGINT NOT NULL,
    report BIGINT NOT NULL,
    PRIMARY KEY (number, report)
);

CREATE TABLE trace (
    finding BIGINT PRIMARY KEY,
    line TEXT NOT NULL
);
CREATE TABLE trace_key (
    number BIGINT NOT NULL,
    day INTEGER NOT NULL,
    finding BIGINT NOT NULL,
    mark INTEGER NOT NULL,
    PRIMARY KEY (number, day, finding)
);
