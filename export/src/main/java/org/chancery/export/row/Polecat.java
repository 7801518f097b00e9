package org.chancery.export.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.export.code.Codes;
import org.chancery.export.code.Country;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/** POLECAT: 40 columns, tab-separated; several values by semicolons, missing words as None, missing numbers empty. */
final class Polecat implements PerTelling {

    private static final String NONE = "None";

    private final Codes codes;

    Polecat(Codes codes) {
        this.codes = codes;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Event ID",
                "Event Date",
                "Event Type",
                "Event Mode",
                "Intensity",
                "Quad Code",
                "Contexts",
                "Actor Name",
                "Actor Country",
                "Actor COW",
                "Primary Actor Sector",
                "Actor Sectors",
                "Actor Title",
                "Actor Name Raw",
                "Wikipedia Actor ID",
                "Recipient Name",
                "Recipient Country",
                "Recipient COW",
                "Primary Recipient Sector",
                "Recipient Sectors",
                "Recipient Title",
                "Recipient Name Raw",
                "Wikipedia Recipient ID",
                "Placename",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude",
                "GeoNames ID",
                "Raw Placename",
                "Feature Type",
                "Source",
                "Publication Date",
                "Story People",
                "Story Organizations",
                "Story Locations",
                "Language",
                "Version");
    }

    @Override
    public List<Row> rows(Act act) {
        Event event = act.event();
        Scene scene = act.scene();
        List<String> cells = new ArrayList<>();
        String id = act.told().key();
        cells.add(id);
        cells.add(act.day().toString());
        cells.add(event.type().code());
        cells.add(event.mode() == null ? NONE : event.mode().code());
        cells.add(Cells.decimal(event.score()));
        cells.add(event.quad().code().replace('-', ' ').toUpperCase(Locale.ROOT));
        cells.add(
                orNone(event.contexts().stream().map(context -> context.code()).collect(Collectors.joining(";"))));
        addParties(cells, act, act.told().from());
        addParties(cells, act, act.told().to());
        cells.add(orNone(scene.full()));
        cells.add(orNone(scene.place()));
        cells.add(NONE);
        cells.add(orNone(scene.subdivision()));
        cells.add(orNone(scene.iso()));
        cells.add(scene.lat());
        cells.add(scene.lon());
        cells.add(scene.geonames() == null ? "" : scene.geonames().toString());
        cells.add(event.where() == null ? NONE : orNone(event.where().text()));
        cells.add(feature(scene));
        cells.add(orNone(act.outlet()));
        cells.add(act.published() == null ? NONE : act.published().toString());
        cells.addAll(List.of(NONE, NONE, NONE));
        cells.add("en");
        cells.add(orNone("Chancery " + act.told().source().version()));
        return List.of(new Row(id, cells));
    }

    private void addParties(List<String> cells, Act act, List<Entity> parties) {
        cells.add(list(parties, Entity::name));
        cells.add(list(parties, Entity::country));
        cells.add(list(parties, this::cow));
        cells.add(list(
                parties,
                party -> party.sectors().isEmpty() ? null : party.sectors().get(0)));
        cells.add(orNone(parties.stream()
                .flatMap(party -> party.sectors().stream())
                .distinct()
                .collect(Collectors.joining(";"))));
        cells.add(list(parties, Entity::role));
        cells.add(list(parties, party -> raw(act, party)));
        cells.add(NONE);
    }

    private @Nullable String cow(Entity party) {
        Country country = codes.country(party.country());
        return country == null || country.cow().isEmpty() ? null : country.cow();
    }

    private static String raw(Act act, Entity party) {
        Span mention = act.mention(party);
        return mention == null ? party.mentions().get(0).text() : mention.text();
    }

    /** A value for each party, so that the first of every list belongs to the first party; None when nobody has one. */
    private static String list(List<Entity> parties, Function<Entity, @Nullable String> value) {
        List<@Nullable String> values = new ArrayList<>();
        parties.forEach(party -> values.add(value.apply(party)));
        if (values.stream().allMatch(java.util.Objects::isNull)) {
            return NONE;
        }
        return values.stream()
                .map(one -> one == null ? NONE : Cells.item(one, ';'))
                .collect(Collectors.joining(";"));
    }

    private static String feature(Scene scene) {
        return switch (scene.kind()) {
            case NOWHERE -> NONE;
            case COUNTRY -> "PCLI";
            case SUBDIVISION -> "ADM1";
            case PLACE -> scene.geonames() == null ? NONE : "PPL";
        };
    }

    private static String orNone(String words) {
        return words.isBlank() ? NONE : Cells.text(words);
    }
}
