package org.chancery.export;

import java.util.List;
import java.util.Locale;
import org.chancery.export.flat.CsvSink;
import org.chancery.export.flat.ParquetSink;
import org.chancery.export.graph.Neo4jSink;

/** The layouts there are. */
public enum Layout {
    GDELT(Sink.Wants.EVENTS, true, "GDELT 2.0 Events: 61 columns, no line of names"),
    GDELT_MENTIONS(Sink.Wants.EVENTS, true, "GDELT 2.0 Mentions: 16 columns, no line of names"),
    ICEWS(Sink.Wants.FINDINGS, true, "ICEWS: 20 columns, ISO 8859-1"),
    POLECAT(Sink.Wants.FINDINGS, true, "POLECAT: 40 columns"),
    PHOENIX(Sink.Wants.EVENTS, true, "Phoenix: 25 columns, commas"),
    CSV(Sink.Wants.FINDINGS, true, "a folder of plain tables, one a kind of finding", CsvSink.files()),
    PARQUET(Sink.Wants.FINDINGS, false, "a folder of Parquet files, one a kind of finding", ParquetSink.files()),
    JSONL(Sink.Wants.FINDINGS, false, "one finding a line, each with all it needs"),
    NEO4J(Sink.Wants.FINDINGS, true, "a folder of nodes and relationships for neo4j-admin", Neo4jSink.files()),
    GRAPHML(Sink.Wants.FINDINGS, true, "parties with events and ties between them, for Gephi"),
    GEOJSON(Sink.Wants.FINDINGS, true, "events that have a place, for maps"),
    JSONLD(Sink.Wants.FINDINGS, false, "linked data: schema.org, PROV-O, Web Annotation");

    private final Sink.Wants wants;
    private final boolean sources;
    private final String described;
    private final List<String> files;

    Layout(Sink.Wants wants, boolean sources, String described) {
        this(wants, sources, described, List.of());
    }

    Layout(Sink.Wants wants, boolean sources, String described, List<String> files) {
        this.wants = wants;
        this.sources = sources;
        this.described = described;
        this.files = List.copyOf(files);
    }

    /** The word for it, such as {@code gdelt-mentions}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Sink.Wants wants() {
        return wants;
    }

    /** Whether it knows events only. */
    public boolean eventsOnly() {
        return switch (this) {
            case GDELT, GDELT_MENTIONS, ICEWS, POLECAT, PHOENIX, GEOJSON -> true;
            default -> false;
        };
    }

    /** Whether it has no place for who says so, so that a file beside it tells. */
    public boolean hasSources() {
        return sources;
    }

    /** What it is, in a few words. */
    public String described() {
        return described;
    }

    /** Names of the files of a layout that is a folder; empty for one file. */
    public List<String> files() {
        return files;
    }
}
