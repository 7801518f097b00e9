package org.chancery.model;

/** How a claim's content is given. */
public enum Quotation implements Code {
    DIRECT,
    INDIRECT,
    MIXED
}
