package org.chancery.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.gazetteer.AmbiguousName;
import org.chancery.gazetteer.Meaning;
import org.chancery.gazetteer.OfficeHolder;
import org.chancery.gazetteer.OfficeHolders;
import org.jspecify.annotations.Nullable;

/**
 * What is known under a name as a page for people: one block for each thing it means, then how it is decided.
 *
 * @param width columns of the page
 * @param color whether the page is painted
 * @param day the day asked for (ISO), null for any
 */
record WhoPage(int width, boolean color, @Nullable String day) {

    /** The page. */
    String of(String name, List<Meaning> meanings, Optional<AmbiguousName> ambiguous, OfficeHolders holders) {
        Sheet sheet = new Sheet(width, color);
        Map<String, List<Meaning>> things = things(meanings);
        sheet.heading(name + (day == null ? "" : " on " + day));
        things.values().forEach(thing -> add(sheet, thing));
        decision(sheet, name, things, ambiguous, holders);
        return sheet.toString();
    }

    /** The meanings by the thing meant: all the parts of one person, all the forms of a state's name. */
    private static Map<String, List<Meaning>> things(List<Meaning> meanings) {
        Map<String, List<Meaning>> things = new LinkedHashMap<>();
        for (Meaning meaning : meanings) {
            String thing = meaning.kind() == Meaning.Kind.PERSON
                    ? "person/" + meaning.name()
                    : meaning.key() + "/" + meaning.name();
            things.computeIfAbsent(thing, key -> new ArrayList<>()).add(meaning);
        }
        return things;
    }

    private void add(Sheet sheet, List<Meaning> thing) {
        Meaning first = thing.get(0);
        sheet.add(
                1,
                Words.of(Style.STRONG, first.name()),
                Words.of(Style.FAINT, words(first.kind().name())));
        for (Meaning meaning : thing) {
            boolean holds = day == null || meaning.holdsOn(day);
            Style style = holds ? Style.PLAIN : Style.FAINT;
            Words what = Words.of(style, meaning.what()).add(Style.FAINT, code(meaning));
            sheet.add(3, what, Words.of(style, time(meaning) + (holds ? "" : " (not on that day)")));
        }
    }

    private static String code(Meaning meaning) {
        String sectors = String.join(" ", meaning.sectors());
        String code = meaning.code() == null ? "" : meaning.code();
        return (code + " " + sectors).strip();
    }

    private static String time(Meaning meaning) {
        if (meaning.from() == null && meaning.until() == null) {
            return "";
        }
        String from = meaning.from() == null ? "" : meaning.from();
        return meaning.until() == null ? "since " + from : (from + " – " + meaning.until()).strip();
    }

    private void decision(
            Sheet sheet,
            String name,
            Map<String, List<Meaning>> things,
            Optional<AmbiguousName> ambiguous,
            OfficeHolders holders) {
        if (ambiguous.isPresent()) {
            sheet.add(
                    1, Words.of("The name means").add(ambiguous.get().decision().words() + "."));
        }
        boolean persons = things.keySet().stream().allMatch(thing -> thing.startsWith("person/"));
        Optional<OfficeHolder> chosen = persons ? holders.find(name, day, null) : Optional.empty();
        if (chosen.isPresent() && (things.size() > 1 || day != null)) {
            OfficeHolder holder = chosen.get();
            String when = day == null ? "Without a day the name means" : "On " + day + " the name means";
            sheet.add(1, Words.of(when).add(Style.STRONG, holder.name()).glue(", " + ended(holder) + holder.title()));
        } else if (persons && day != null) {
            sheet.add(1, Words.of("On " + day + " nobody of that name was in office yet."));
        }
    }

    private String ended(OfficeHolder holder) {
        return day != null && holder.endedBefore(day) ? "formerly " : "";
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace("no_party", "no party");
    }
}
