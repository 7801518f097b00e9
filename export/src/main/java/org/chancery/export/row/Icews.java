package org.chancery.export.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.export.code.Codes;
import org.chancery.export.code.Country;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** ICEWS: 20 columns, tab-separated, in ISO 8859-1. */
final class Icews implements PerTelling {

    private final Codes codes;
    private final Ids ids = new Ids();

    Icews(Codes codes) {
        this.codes = codes;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Event ID",
                "Event Date",
                "Source Name",
                "Source Sectors",
                "Source Country",
                "Event Text",
                "CAMEO Code",
                "Intensity",
                "Target Name",
                "Target Sectors",
                "Target Country",
                "Story ID",
                "Sentence Number",
                "Publisher",
                "City",
                "District",
                "Province",
                "Country",
                "Latitude",
                "Longitude");
    }

    @Override
    public Charset charset() {
        return StandardCharsets.ISO_8859_1;
    }

    @Override
    public List<Row> rows(Act act) {
        List<Row> rows = new ArrayList<>();
        for (Dyad dyad : act.dyads()) {
            String id = ids.number(act.told().key() + "/" + rows.size());
            rows.add(new Row(id, row(id, act, dyad)));
        }
        return rows;
    }

    private List<String> row(String id, Act act, Dyad dyad) {
        Scene scene = act.scene();
        List<String> cells = new ArrayList<>();
        cells.add(id);
        cells.add(act.day().toString());
        addParty(cells, dyad.actor());
        cells.add(act.cameo().label());
        cells.add(act.cameo().code());
        cells.add(Cells.decimal(act.cameo().score()));
        addParty(cells, dyad.recipient());
        cells.add(ids.number(act.told().source().article()));
        cells.add("");
        cells.add(Cells.text(act.outlet()));
        cells.add(Cells.text(scene.place()));
        cells.add("");
        cells.add(Cells.text(scene.subdivision()));
        Country country = codes.country(scene.iso());
        cells.add(country == null ? "" : country.name());
        cells.add(scene.lat());
        cells.add(scene.lon());
        return cells;
    }

    private void addParty(List<String> cells, @Nullable Entity party) {
        if (party == null) {
            cells.addAll(List.of("", "", ""));
            return;
        }
        Country country = codes.country(party.country());
        boolean state = party.kind() == EntityKind.STATE;
        cells.add(state && country != null ? country.name() : Cells.text(party.name()));
        cells.add(String.join(",", sectors(party)));
        cells.add(country == null ? "" : country.name());
    }

    private Set<String> sectors(Entity party) {
        Set<String> sectors = new LinkedHashSet<>();
        for (String plover : party.sectors()) {
            Codes.Sector sector = codes.sector(plover);
            boolean itself = party.kind() == EntityKind.STATE && plover.equals("GOV");
            if (sector == null || itself) {
                continue;
            }
            sectors.add(sector.icews());
            if (!sector.within().isEmpty()) {
                sectors.add(sector.within());
            }
        }
        return sectors;
    }
}
