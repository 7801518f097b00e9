package org.chancery.export.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.export.code.Codes;
import org.chancery.export.code.Country;

/** Phoenix, as the Cline Center publishes it: 25 columns, comma-separated. */
final class Phoenix implements PerEvent {

    private final Codes codes;
    private final Ids ids = new Ids();

    Phoenix(Codes codes) {
        this.codes = codes;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "eid",
                "story_date",
                "year",
                "month",
                "day",
                "source",
                "source_root",
                "source_agent",
                "source_others",
                "target",
                "target_root",
                "target_agent",
                "target_others",
                "code",
                "root_code",
                "quad_class",
                "goldstein",
                "joined_issues",
                "lat",
                "lon",
                "placename",
                "statename",
                "countryname",
                "aid",
                "process");
    }

    @Override
    public char separator() {
        return ',';
    }

    @Override
    public List<Row> rows(Joined joined) {
        List<Row> rows = new ArrayList<>();
        for (Dyad dyad : joined.first().dyads()) {
            String id = Gdelt.id(ids, joined, rows.size());
            rows.add(new Row(id, row(id, joined.first(), dyad)));
        }
        return rows;
    }

    private List<String> row(String id, Act act, Dyad dyad) {
        LocalDate day = act.day();
        Scene scene = act.scene();
        List<String> cells = new ArrayList<>();
        cells.add(id);
        cells.add(
                String.format(Locale.ROOT, "%02d/%02d/%04d", day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
        cells.add(Integer.toString(day.getYear()));
        cells.add(Integer.toString(day.getMonthValue()));
        cells.add(Integer.toString(day.getDayOfMonth()));
        addActor(cells, Actor.of(dyad.actor(), codes));
        addActor(cells, Actor.of(dyad.recipient(), codes));
        cells.add(act.cameo().code());
        cells.add(act.cameo().root());
        cells.add(Integer.toString(quad(act.cameo())));
        cells.add(Cells.decimal(act.cameo().score()));
        cells.add(act.event().contexts().stream()
                .map(context -> context.name() + ",1")
                .collect(Collectors.joining(";")));
        cells.add(scene.lat());
        cells.add(scene.lon());
        cells.add(Cells.text(scene.place()));
        cells.add(Cells.text(scene.subdivision()));
        Country country = codes.country(scene.iso());
        cells.add(country == null ? "" : country.title());
        cells.add(act.told().source().article());
        cells.add("Chancery " + act.told().source().version());
        return cells;
    }

    private static void addActor(List<String> cells, Actor actor) {
        List<String> agents = new ArrayList<>();
        if (!actor.country().isEmpty() && !actor.stateless().isEmpty()) {
            agents.add(actor.stateless());
        }
        agents.addAll(actor.types());
        cells.add(actor.code());
        cells.add(actor.root());
        cells.add(agents.isEmpty() ? "" : agents.get(0));
        List<String> others = new ArrayList<>(agents.subList(Math.min(1, agents.size()), agents.size()));
        if (!actor.group().isEmpty()) {
            others.add(actor.group());
        }
        cells.add(String.join(";", others));
    }

    /** Phoenix has a class of its own, 0, for statements and appeals. */
    private static int quad(Codes.Cameo cameo) {
        return Integer.parseInt(cameo.root()) <= 2 ? 0 : cameo.quad();
    }
}
