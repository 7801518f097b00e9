package org.chancery.export.row;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.chancery.export.code.Codes;

/** GDELT 2.0 Events: 61 columns, tab-separated, without a line of names. */
final class Gdelt implements PerEvent {

    static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);
    /** What begins so early in a report belongs to its lead. */
    private static final int LEAD = 300;

    private final Codes codes;
    private final Ids ids = new Ids();

    Gdelt(Codes codes) {
        this.codes = codes;
    }

    @Override
    public List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String part : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                columns.add(actor + part);
            }
        }
        columns.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String place : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            for (String part :
                    List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
                columns.add(place + "_" + part);
            }
        }
        columns.addAll(List.of("DATEADDED", "SOURCEURL"));
        return columns;
    }

    @Override
    public boolean header() {
        return false;
    }

    /** The number of the event between a pair of parties: the same in Events and Mentions. */
    static String id(Ids ids, Joined joined, int pair) {
        return ids.number(joined.whole().id() + "/" + pair);
    }

    @Override
    public List<Row> rows(Joined joined) {
        List<Row> rows = new ArrayList<>();
        for (Dyad dyad : joined.first().dyads()) {
            String id = id(ids, joined, rows.size());
            rows.add(new Row(id, row(id, joined, dyad)));
        }
        return rows;
    }

    private List<String> row(String id, Joined joined, Dyad dyad) {
        Act act = joined.first();
        List<String> cells = new ArrayList<>();
        cells.add(id);
        addDay(cells, act.day());
        addActor(cells, Actor.of(dyad.actor(), codes));
        addActor(cells, Actor.of(dyad.recipient(), codes));
        cells.add(act.event().trigger().begin() < LEAD ? "1" : "0");
        cells.add(act.cameo().code());
        cells.add(act.cameo().base());
        cells.add(act.cameo().root());
        cells.add(Integer.toString(act.cameo().quad()));
        cells.add(Cells.decimal(act.cameo().score()));
        cells.add(Integer.toString(joined.tellings().size()));
        cells.add(Long.toString(joined.outlets()));
        cells.add(Long.toString(joined.reports()));
        cells.add("");
        addPlace(cells, null);
        addPlace(cells, null);
        addPlace(cells, act.scene());
        cells.add(SECOND.format(act.told().source().keptAt().atOffset(ZoneOffset.UTC)));
        cells.add(
                act.told().source().url() == null
                        ? ""
                        : Cells.text(act.told().source().url()));
        return cells;
    }

    private static void addDay(List<String> cells, LocalDate day) {
        String digits = DAY.format(day);
        cells.add(digits);
        cells.add(digits.substring(0, 6));
        cells.add(digits.substring(0, 4));
        double share = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
        cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(share, 0.9999)));
    }

    private static void addActor(List<String> cells, Actor actor) {
        cells.add(actor.code());
        cells.add(Cells.text(actor.name()).toUpperCase(Locale.ROOT));
        cells.add(actor.country());
        cells.add(actor.group());
        cells.addAll(List.of("", "", ""));
        cells.add(actor.type(0));
        cells.add(actor.type(1));
        cells.add(actor.type(2));
    }

    /** Eight cells; where parties dwell is not told, so theirs are empty. */
    private static void addPlace(List<String> cells, @org.jspecify.annotations.Nullable Scene scene) {
        if (scene == null || scene.kind() == Scene.Kind.NOWHERE) {
            cells.add("0");
            cells.addAll(Collections.nCopies(7, ""));
            return;
        }
        cells.add(Integer.toString(type(scene)));
        cells.add(Cells.text(scene.full()));
        cells.add(scene.fips());
        cells.add(scene.adm1());
        cells.add("");
        cells.add(scene.lat());
        cells.add(scene.lon());
        cells.add(scene.kind() == Scene.Kind.COUNTRY ? scene.fips() : "");
    }

    /** 1 country, 2 US state, 3 US city, 4 world city, 5 world state. */
    private static int type(Scene scene) {
        boolean american = scene.iso().equals("USA");
        return switch (scene.kind()) {
            case NOWHERE -> 0;
            case COUNTRY -> 1;
            case SUBDIVISION -> american ? 2 : 5;
            case PLACE -> american ? 3 : 4;
        };
    }
}
