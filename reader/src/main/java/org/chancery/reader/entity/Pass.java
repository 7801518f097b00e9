package org.chancery.reader.entity;

/** One way to find out whom noun phrases stand for. Passes run in the order in which {@link EntityFinder} lists them. */
@FunctionalInterface
interface Pass {

    void apply(Draft draft);
}
