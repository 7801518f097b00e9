package org.chancery.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Office holders, and others of weight in international affairs, by what they are called and by the day. */
public final class OfficeHolders {

    private static final List<String> FILES =
            List.of("officeholders-asia-africa.tsv", "officeholders-europe-americas.tsv");

    private static final String PERSONS = "persons.tsv";

    /** Of several terms the weightiest office first; then the one that began last. */
    private static final Comparator<OfficeHolder> WEIGHTIEST = Comparator.comparingInt(OfficeHolders::weight)
            .thenComparing(holder -> !holder.sure())
            .thenComparing(OfficeHolder::from, Comparator.reverseOrder());

    private final List<OfficeHolder> all;
    /** Shorter surnames are too near to each other for a guess at a slip of spelling. */
    private static final int LONG = 7;

    private final Map<Character, List<String>> longSurnames = new HashMap<>();
    private final Map<String, List<OfficeHolder>> byName = new HashMap<>(1 << 15);

    private OfficeHolders(List<OfficeHolder> all) {
        this.all = all;
        for (OfficeHolder holder : all) {
            add(holder.name(), holder);
            String surname = Folding.fold(holder.surname());
            if (holder.leading() && surname.length() >= LONG && !byName.containsKey(surname)) {
                longSurnames
                        .computeIfAbsent(surname.charAt(0), key -> new ArrayList<>())
                        .add(surname);
            }
            if (!holder.withoutOffice()) {
                add(holder.surname(), holder);
            }
            for (String alias : holder.aliases()) {
                add(alias, holder);
            }
        }
    }

    private void add(String name, OfficeHolder holder) {
        List<OfficeHolder> named = byName.computeIfAbsent(Folding.fold(name), key -> new ArrayList<>(1));
        // All the names of one follow each other, so that a second of the same letters finds him at the end.
        if (named.isEmpty() || !named.get(named.size() - 1).equals(holder)) {
            named.add(holder);
        }
    }

    static OfficeHolders load() {
        List<OfficeHolder> all = new ArrayList<>();
        FILES.forEach(file -> all.addAll(Table.read(file, OfficeHolders::holder)));
        all.addAll(Table.read(PERSONS, OfficeHolders::person));
        return new OfficeHolders(List.copyOf(all));
    }

    /** All, in the order of the files; those without an office come last. */
    public List<OfficeHolder> all() {
        return all;
    }

    /** All terms of whoever is called so: a full name, a surname or an alias, letters with or without marks. */
    public List<OfficeHolder> named(String name) {
        return byName.getOrDefault(Folding.fold(name), List.of());
    }

    /**
     * The term that counts for a report: of those called so who hold office on that day the weightiest, else whose
     * term was the last to end before. Without a day, the latest.
     *
     * @param country only of that state, or null
     */
    public Optional<OfficeHolder> find(String name, @Nullable String day, @Nullable String country) {
        return choose(named(name), day, country);
    }

    /** The same choice among given terms. */
    public static Optional<OfficeHolder> choose(
            List<OfficeHolder> terms, @Nullable String day, @Nullable String country) {
        List<OfficeHolder> fitting = terms.stream()
                .filter(term -> country == null || term.code().equals(country))
                .toList();
        if (day == null) {
            return fitting.stream()
                    .max(Comparator.comparing(OfficeHolder::sure)
                            .thenComparing(term -> term.until() == null ? "9999" : term.until())
                            .thenComparing(term -> -weight(term)));
        }
        Optional<OfficeHolder> inOffice =
                fitting.stream().filter(term -> term.holdsOn(day)).min(WEIGHTIEST);
        Optional<OfficeHolder> before = fitting.stream()
                .filter(term -> term.endedBefore(day))
                .max(Comparator.comparing(term -> term.until() == null ? "" : term.until()));
        boolean lesser = inOffice.isPresent() && !inOffice.get().leading() && before.isPresent();
        return inOffice.isEmpty() || (lesser && before.get().leading() && justBefore(before.get(), day))
                ? before
                : inOffice;
    }

    /** Whether the term ended at most a year before: whoever has just fallen is still meant by his surname. */
    private static boolean justBefore(OfficeHolder term, String day) {
        String until = term.until();
        return until != null && year(day) - year(until) <= 1;
    }

    private static int year(String date) {
        return Integer.parseInt(date, 0, 4, 10);
    }

    /** The long surnames of leaders (of seven letters at least) that begin with that letter, folded. */
    public List<String> surnames(char initial) {
        return longSurnames.getOrDefault(Character.toLowerCase(initial), List.of());
    }

    /** Whether two names differ only in marks and capitals. */
    public static boolean sameLetters(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    /** Who held that kind of office of a state on that day; without a day, the latest. */
    public Optional<OfficeHolder> holding(String office, String country, @Nullable String day) {
        return choose(all.stream().filter(term -> term.office().equals(office)).toList(), day, country);
    }

    /** The head of the United Nations is in the news before the head of any small state of the same name. */
    private static int weight(OfficeHolder holder) {
        if (holder.code().equals("UNO") && holder.office().equals("organisation-head")) {
            return -1;
        }
        return switch (holder.office()) {
            case "head-of-state" -> 0;
            case "head-of-government", "organisation-head", "monarch" -> 1;
            case "foreign-minister" -> 2;
            case "other" -> holder.leading() ? 2 : 4;
            case OfficeHolder.PERSON -> 5;
            default -> 3;
        };
    }

    private static OfficeHolder holder(Table.Row row) {
        String sure = row.required("sure");
        if (!sure.equals("yes") && !sure.equals("no")) {
            throw new IllegalArgumentException("'sure' is yes or no, not " + sure);
        }
        return new OfficeHolder(
                row.required("code"),
                row.list("sectors"),
                row.required("office"),
                row.required("title"),
                row.required("name"),
                row.list("aliases"),
                row.required("from"),
                row.orNull("until"),
                sure.equals("yes"));
    }

    private static OfficeHolder person(Table.Row row) {
        return new OfficeHolder(
                row.get("code"),
                row.list("sectors"),
                OfficeHolder.PERSON,
                row.required("role"),
                row.required("name"),
                row.list("names"),
                row.get("from"),
                row.orNull("until"),
                true);
    }
}
