package org.chancery.gazetteer;

import java.util.List;

/** A group of states as the news speaks of it, which is no organisation; membership is loose and of no fixed year. */
public record Bloc(String name, List<String> aliases, List<String> members) {}
