package org.chancery.store.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Code;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.jspecify.annotations.Nullable;

/** The news agencies by what texts call them. Immutable. */
final class Agencies {

    private static final String FILE = "agencies.tsv";

    private final Map<String, List<Outlet>> byForm;
    private final Set<String> words;

    private Agencies(Map<String, List<Outlet>> byForm, Set<String> words) {
        this.byForm = byForm;
        this.words = words;
    }

    static Agencies load() {
        Map<String, List<Outlet>> byForm = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            if (line.startsWith("#") || cells[0].equals("name")) {
                continue;
            }
            // a country in brackets only parts agencies of one name
            int bracket = cells[0].indexOf(" (");
            String name = bracket < 0 ? cells[0] : cells[0].substring(0, bracket);
            Outlet agency =
                    new Outlet(name, cells[2].isEmpty() ? null : cells[2], Code.parse(OutletControl.class, cells[3]));
            List<String> forms = new ArrayList<>(List.of(name));
            forms.addAll(list(cells[1]));
            list(cells[4]).forEach(word -> words.add(key(word)));
            for (String form : forms) {
                List<Outlet> bearers = byForm.computeIfAbsent(key(form), none -> new ArrayList<>());
                if (!bearers.contains(agency)) {
                    bearers.add(agency);
                }
            }
        }
        return new Agencies(byForm, words);
    }

    /**
     * The agency that is called so, letters of either case.
     *
     * @param near ISO code of the country of the outlet that names it, which decides between two of one name
     */
    Optional<Outlet> find(String form, @Nullable String near) {
        List<Outlet> bearers = byForm.getOrDefault(key(form), List.of());
        return bearers.stream()
                .filter(agency -> Objects.equals(agency.country(), near))
                .findFirst()
                .or(() -> bearers.stream().findFirst());
    }

    /** As {@link #find}, where the name stands with nothing beside it that shows it to be one. */
    Optional<Outlet> findAlone(String form, @Nullable String near) {
        return find(form, near).filter(agency -> !words.contains(key(form)) || Objects.equals(agency.country(), near));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static String key(String form) {
        String key = form.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static List<String> lines() {
        try (InputStream stream = Objects.requireNonNull(Agencies.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
