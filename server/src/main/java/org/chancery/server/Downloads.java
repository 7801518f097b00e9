package org.chancery.server;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.asking.AskFault;
import org.chancery.asking.GazetteerAtlas;
import org.chancery.asking.ReadingsExport;
import org.chancery.asking.StoreHoldings;
import org.chancery.export.Export;
import org.chancery.export.Layout;
import org.chancery.export.file.FileOutputs;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.StreamOutputs;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.store.Query;

/**
 * The record, or a part of it, as a file. Layouts of one file are sent while they are written, so what fails in the middle breaks
 * the connection off; folders are written aside first and sent as one packed file.
 */
final class Downloads {

    static final String PATH = "/export";
    static final Set<String> PARAMETERS = Route.facets("layout", "unconfirmed", "readings");

    private final Desk desk;
    private final Semaphore places;
    private final GazetteerAtlas atlas = new GazetteerAtlas(Gazetteer.load().places());

    Downloads(Desk desk) {
        this.desk = desk;
        this.places = new Semaphore(desk.settings().limits().exports());
    }

    void send(Context context) throws IOException {
        Asked asked = desk.asked(context.pathParamMap(), context.queryParamMap());
        Layout layout = layout(asked);
        boolean readings = asked.said("readings");
        if (readings && layout != Layout.JSONL) {
            throw new AskFault("readings go with layout=jsonl").about("readings");
        }
        boolean unconfirmed = asked.said("unconfirmed");
        Query query = asked.query();
        if (!places.tryAcquire()) {
            throw new Problem(Problem.Kind.TOO_MANY, "as many exports as can be are being written");
        }
        try {
            context.header("Cache-Control", "no-store");
            if (readings) {
                head(context, "chancery-readings.jsonl", "application/x-ndjson");
                stream(context, outputs -> new ReadingsExport(desk.record(), query).run(outputs, done -> {}));
                return;
            }
            Export export = new Export(layout, unconfirmed, atlas);
            StoreHoldings holdings = new StoreHoldings(desk.record(), query, layout.eventsOnly());
            if (layout.files().isEmpty()) {
                head(context, "chancery-" + layout.code() + "." + ending(layout), type(layout));
                stream(context, outputs -> export.run(holdings, outputs, done -> {}));
            } else {
                folder(context, layout, outputs -> export.run(holdings, outputs, done -> {}));
            }
        } finally {
            places.release();
        }
    }

    /** Writes an export. */
    @FunctionalInterface
    private interface Writing {
        void to(Outputs outputs) throws IOException;
    }

    private static void stream(Context context, Writing writing) throws IOException {
        OutputStream stream = context.outputStream();
        try (Outputs outputs = new StreamOutputs(stream)) {
            writing.to(outputs);
        }
        stream.flush();
    }

    private static void folder(Context context, Layout layout, Writing writing) throws IOException {
        Path aside = Files.createTempDirectory("chancery-export");
        try {
            Path folder = aside.resolve(layout.code());
            try (Outputs outputs = FileOutputs.at(folder, layout.files(), false, true)) {
                writing.to(outputs);
            }
            head(context, "chancery-" + layout.code() + ".zip", "application/zip");
            pack(folder, context.outputStream());
        } finally {
            delete(aside);
        }
    }

    private static void pack(Path folder, OutputStream stream) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(stream, 1 << 16));
        for (Path file : files(folder)) {
            zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
            Files.copy(file, zip);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }

    private static void head(Context context, String name, String type) {
        context.contentType(type);
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static Layout layout(Asked asked) {
        String word = asked.word("layout");
        for (Layout layout : Layout.values()) {
            if (layout.code().equalsIgnoreCase(word == null ? "" : word)) {
                return layout;
            }
        }
        List<String> all = Stream.of(Layout.values()).map(Layout::code).toList();
        throw new AskFault("layout must be one of " + String.join(", ", all), all).about("layout");
    }

    private static String ending(Layout layout) {
        return switch (layout) {
            case JSONL -> "jsonl";
            case GRAPHML -> "graphml";
            case GEOJSON -> "geojson";
            case JSONLD -> "jsonld";
            case PHOENIX -> "csv";
            default -> "tsv";
        };
    }

    private static String type(Layout layout) {
        return switch (layout) {
            case JSONL -> "application/x-ndjson";
            case GRAPHML -> "application/graphml+xml";
            case GEOJSON -> "application/geo+json";
            case JSONLD -> "application/ld+json";
            case ICEWS -> "text/tab-separated-values; charset=iso-8859-1";
            case PHOENIX -> "text/csv; charset=utf-8";
            default -> "text/tab-separated-values; charset=utf-8";
        };
    }
}
