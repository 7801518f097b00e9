package org.chancery.reader.claim;

/** What may be the content of a cue. */
enum Takes {
    /** A clause, with or without "that". */
    THAT,
    /** A clause with "whether", "how", "why" ... */
    WH,
    QUOTE,
    /** An infinitive of the speaker's own act. */
    INF,
    /** An object and an infinitive. */
    OBJINF,
    GERUND,
    NP,
    /** What something is taken for, behind "as" ("see the vote as a test"). */
    AS,
    /** An object before the clause is the hearer. */
    ADDRESSEE,
    /** May stand in the passive without a speaker. */
    PASSIVE,
    /** May be set off by commas. */
    PARENTHESIS
}
