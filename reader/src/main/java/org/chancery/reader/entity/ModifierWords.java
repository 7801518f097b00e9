package org.chancery.reader.entity;

import java.util.Set;

/** Words that stand before the noun for an actor, by what they do to it. */
final class ModifierWords {

    /** Words for times, which end what belongs to the noun. */
    static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tomorrow",
            "year",
            "month",
            "week",
            "morning",
            "evening",
            "night",
            "afternoon",
            "day",
            "time");

    /** Participles that begin another phrase. */
    static final Set<String> INDICATING =
            Set.of("including", "following", "involving", "according", "regarding", "concerning", "excluding");

    /** What is called so is not the country's of which the text speaks. */
    static final Set<String> ELSEWHERE = Set.of(
            "foreign",
            "international",
            "other",
            "neighbouring",
            "neighboring",
            "outside",
            "external",
            "overseas",
            "global",
            "multinational",
            "friendly",
            "intruding",
            "invading",
            "hostile",
            "enemy",
            "western",
            "foreign-backed",
            "world");

    /** Participles that describe an actor. */
    static final Set<String> DESCRIBING = Set.of(
            "ruling",
            "governing",
            "warring",
            "visiting",
            "neighboring",
            "neighbouring",
            "outgoing",
            "incoming",
            "sitting",
            "acting",
            "leading",
            "opposing",
            "protesting",
            "striking",
            "surviving",
            "occupying",
            "invading",
            "serving",
            "standing",
            "remaining",
            "retiring",
            "competing",
            "exiting",
            "demonstrating",
            "fighting",
            "advancing");

    private ModifierWords() {}
}
