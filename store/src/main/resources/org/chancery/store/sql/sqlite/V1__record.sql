-- The record in SQLite, version 1. Readings are what is kept; every other table but "correction" is made from them.

-- A report that was read, as its present edition has it. "rank" orders reports as their article ids do.
CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    article TEXT NOT NULL UNIQUE,
    rank INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    version TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    ref TEXT,
    title TEXT,
    url TEXT,
    outlet TEXT,
    outlet_country TEXT,
    control INTEGER NOT NULL,
    outlet_words TEXT NOT NULL,
    published TEXT,
    day INTEGER NOT NULL,
    story TEXT NOT NULL,
    own_origin TEXT,
    origin TEXT,
    corrected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX report_day ON report (day DESC, rank, id);
CREATE INDEX report_story ON report (story);

-- Every edition of a report's reading, deflated JSON; id is report * 65536 + edition.
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    hash BLOB NOT NULL,
    body BLOB NOT NULL
);

-- What people said about findings.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    article TEXT NOT NULL,
    action INTEGER NOT NULL,
    kind TEXT NOT NULL,
    anchor_begin INTEGER NOT NULL,
    anchor_end INTEGER NOT NULL,
    anchor_text TEXT NOT NULL,
    type TEXT,
    finding TEXT,
    who TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    why TEXT NOT NULL,
    standing INTEGER NOT NULL
);
CREATE INDEX correction_article ON correction (article, id);

-- Findings of present editions; id is report * 1048576 + place in the order of names. Days are numbers, 20260304;
-- 0 where none is known. Sectors, states, parties and voices are JSON lists.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    type INTEGER,
    quad INTEGER,
    status INTEGER,
    tie INTEGER,
    confidence REAL,
    score INTEGER,
    day INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    place TEXT,
    place_words TEXT,
    place_country TEXT,
    sectors TEXT NOT NULL,
    states TEXT NOT NULL,
    parties TEXT NOT NULL,
    voices TEXT NOT NULL,
    word_begin INTEGER NOT NULL,
    word_length INTEGER NOT NULL,
    event TEXT,
    rejected INTEGER NOT NULL,
    correction INTEGER
);
CREATE INDEX finding_day ON finding (day DESC, rank, id);
CREATE INDEX finding_event ON finding (event, id) WHERE event IS NOT NULL;

CREATE TABLE finding_state (
    state TEXT NOT NULL,
    day INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    finding INTEGER NOT NULL,
    PRIMARY KEY (state, day DESC, rank, finding)
) WITHOUT ROWID;

-- Two states in alphabetical order; direction 1: the first acts, 2: the second acts, 3: both.
CREATE TABLE finding_pair (
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    day INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    finding INTEGER NOT NULL,
    direction INTEGER NOT NULL,
    PRIMARY KEY (first, second, day DESC, rank, finding)
) WITHOUT ROWID;

-- Numbers under which copies of a text find each other.
CREATE TABLE story_key (
    number INTEGER NOT NULL,
    report INTEGER NOT NULL,
    PRIMARY KEY (number, report)
) WITHOUT ROWID;

-- What of a telling decides which event it tells of, and under what such tellings are looked for.
CREATE TABLE trace (
    finding INTEGER PRIMARY KEY,
    line TEXT NOT NULL
);
CREATE TABLE trace_key (
    word TEXT NOT NULL,
    day INTEGER NOT NULL,
    finding INTEGER NOT NULL,
    PRIMARY KEY (word, day, finding)
) WITHOUT ROWID;

-- Events by pair, month and teller.
CREATE TABLE dyad_month (
    actor TEXT NOT NULL,
    recipient TEXT NOT NULL,
    month INTEGER NOT NULL,
    quad INTEGER NOT NULL,
    teller_country TEXT NOT NULL,
    teller_control INTEGER NOT NULL,
    events INTEGER NOT NULL,
    tellings INTEGER NOT NULL,
    score INTEGER NOT NULL,
    PRIMARY KEY (actor, recipient, month, quad, teller_country, teller_control)
) WITHOUT ROWID;
CREATE INDEX dyad_month_recipient ON dyad_month (recipient, actor, month);

-- Names of parties and speakers; id is made from the other columns, so it is the same in every record.
CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    country TEXT,
    name TEXT NOT NULL,
    named INTEGER NOT NULL
);
CREATE INDEX party_country ON party (country, id);
CREATE TABLE party_word (
    word TEXT NOT NULL,
    party INTEGER NOT NULL,
    PRIMARY KEY (word, party)
) WITHOUT ROWID;

-- Folded words of title and text, a blank before and behind each.
CREATE TABLE report_text (
    report INTEGER PRIMARY KEY,
    words TEXT NOT NULL
);
-- The same words, and what the report's findings can be found by, as an index.
CREATE VIRTUAL TABLE report_index USING fts5 (
    words, keys, content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- "CHAN": tells the file from those of other programs.
PRAGMA application_id = 1128808782;
PRAGMA user_version = 1;
