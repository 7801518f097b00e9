package org.chancery.model;

/** Who speaks: a name, an unnamed person, a document, or nobody in particular ("reportedly"). */
public enum SpeakerKind implements Code {
    NAMED,
    ANONYMOUS,
    DOCUMENT,
    IMPERSONAL
}
