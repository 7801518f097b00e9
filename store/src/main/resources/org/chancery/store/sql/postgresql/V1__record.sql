-- The record in PostgreSQL, version 1: the same tables as in SQLite. Texts compare by their bytes ("C"), as there.

CREATE TABLE report (
    id BIGINT PRIMARY KEY,
    article TEXT COLLATE "C" NOT NULL UNIQUE,
    rank BIGINT NOT NULL,
    edition INTEGER NOT NULL,
    version TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    ref TEXT,
    title TEXT,
    url TEXT,
    outlet TEXT COLLATE "C",
    outlet_country TEXT COLLATE "C",
    control INTEGER NOT NULL,
    outlet_words TEXT COLLATE "C" NOT NULL,
    published TEXT,
    day INTEGER NOT NULL,
    story TEXT COLLATE "C" NOT NULL,
    own_origin TEXT,
    origin TEXT,
    corrected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX report_day ON report (day DESC, rank, id);
CREATE INDEX report_story ON report (story);

CREATE TABLE reading (
    id BIGINT PRIMARY KEY,
    version TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    body BYTEA NOT NULL
);

CREATE TABLE correction (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article TEXT COLLATE "C" NOT NULL,
    action INTEGER NOT NULL,
    kind TEXT NOT NULL,
    anchor_begin INTEGER NOT NULL,
    anchor_end INTEGER NOT NULL,
    anchor_text TEXT NOT NULL,
    type TEXT,
    finding TEXT,
    who TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    why TEXT NOT NULL,
    standing INTEGER NOT NULL
);
CREATE INDEX correction_article ON correction (article, id);

CREATE TABLE finding (
    id BIGINT PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    kind INTEGER NOT NULL,
    type INTEGER,
    quad INTEGER,
    status INTEGER,
    tie INTEGER,
    confidence DOUBLE PRECISION,
    score BIGINT,
    day INTEGER NOT NULL,
    rank BIGINT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    place TEXT COLLATE "C",
    place_words TEXT COLLATE "C",
    place_country TEXT COLLATE "C",
    sectors TEXT COLLATE "C" NOT NULL,
    states TEXT COLLATE "C" NOT NULL,
    parties TEXT NOT NULL,
    voices TEXT NOT NULL,
    word_begin INTEGER NOT NULL,
    word_length INTEGER NOT NULL,
    event TEXT COLLATE "C",
    rejected INTEGER NOT NULL,
    correction BIGINT
);
CREATE INDEX finding_day ON finding (day DESC, rank, id);
CREATE INDEX finding_event ON finding (event, id) WHERE event IS NOT NULL;

CREATE TABLE finding_state (
    state TEXT COLLATE "C" NOT NULL,
    day INTEGER NOT NULL,
    rank BIGINT NOT NULL,
    finding BIGINT NOT NULL
);
CREATE UNIQUE INDEX finding_state_key ON finding_state (state, day DESC, rank, finding);

CREATE TABLE finding_pair (
    first TEXT COLLATE "C" NOT NULL,
    second TEXT COLLATE "C" NOT NULL,
    day INTEGER NOT NULL,
    rank BIGINT NOT NULL,
    finding BIGINT NOT NULL,
    direction INTEGER NOT NULL
);
CREATE UNIQUE INDEX finding_pair_key ON finding_pair (first, second, day DESC, rank, finding);

CREATE TABLE dyad_month (
    actor TEXT COLLATE "C" NOT NULL,
    recipient TEXT COLLATE "C" NOT NULL,
    month INTEGER NOT NULL,
    quad INTEGER NOT NULL,
    teller_country TEXT COLLATE "C" NOT NULL,
    teller_control INTEGER NOT NULL,
    events BIGINT NOT NULL,
    tellings BIGINT NOT NULL,
    score BIGINT NOT NULL,
    PRIMARY KEY (actor, recipient, month, quad, teller_country, teller_control)
);
CREATE INDEX dyad_month_recipient ON dyad_month (recipient, actor, month);

CREATE TABLE party (
    id BIGINT PRIMARY KEY,
    country TEXT COLLATE "C",
    name TEXT COLLATE "C" NOT NULL,
    named INTEGER NOT NULL
);
CREATE INDEX party_country ON party (country, id);
CREATE TABLE party_word (
    word TEXT COLLATE "C" NOT NULL,
    party BIGINT NOT NULL,
    PRIMARY KEY (word, party)
);

CREATE TABLE report_text (
    report BIGINT PRIMARY KEY,
    words TEXT COLLATE "C" NOT NULL
);
-- Whole words as an array: no dictionary of the server comes between the words and the index.
CREATE TABLE report_index (
    report BIGINT PRIMARY KEY,
    tokens TEXT[] NOT NULL
);
CREATE INDEX report_index_tokens ON report_index USING gin (tokens);

CREATE TABLE chancery (version INTEGER NOT NULL);
INSERT INTO chancery VALUES (1);
