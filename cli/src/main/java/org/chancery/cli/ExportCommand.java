package org.chancery.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.asking.AskFault;
import org.chancery.asking.GazetteerAtlas;
import org.chancery.asking.ReadingsExport;
import org.chancery.asking.StateNames;
import org.chancery.asking.StoreHoldings;
import org.chancery.export.Atlas;
import org.chancery.export.Export;
import org.chancery.export.Layout;
import org.chancery.export.file.ExportFault;
import org.chancery.export.file.FileOutputs;
import org.chancery.export.file.Outputs;
import org.chancery.export.file.StreamOutputs;
import org.chancery.export.file.Tally;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.StoreFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code chancery export}: the record, or a part of it, as the field's own tools load it. */
@Command(
        name = "export",
        description =
                "Writes the record, or the part of it that the options ask for, in a layout that other tools load.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all was written",
            "1:the record could not be opened or read, or the export not be written",
            "2:the command line or what it asks for makes no sense"
        })
final class ExportCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    private static final String STANDARD_OUTPUT = "-";

    private final Surroundings surroundings;
    private final StoreOpener opener;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            required = true,
            converter = LayoutWord.class,
            description =
                    "Events: gdelt, gdelt-mentions, icews, polecat, phoenix, geojson. All findings: csv, parquet, neo4j "
                            + "(folders), jsonl, jsonld, graphml.")
    private Layout layout = Layout.JSONL;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description =
                    "The file, packed where its name ends in .zip or .gz; the folder for csv, parquet, neo4j; - for "
                            + "standard output.")
    private String target = STANDARD_OUTPUT;

    @Option(names = "--force", description = "Replace what stands there.")
    private boolean force;

    @Option(
            names = "--include-unrealised",
            description =
                    "In tables that have no column for it: also what is planned, possible, denied and the like. The "
                            + "file of sources tells the status.")
    private boolean unrealised;

    @Option(
            names = "--readings",
            description = "With jsonl: whole readings of the reports, as 'chancery read' gives them.")
    private boolean readings;

    @Option(
            names = "--store",
            paramLabel = "RECORD",
            description =
                    "The record: a file that 'chancery keep' made, a jdbc:postgresql address, or a .jsonl file of "
                            + "readings. Default: what " + RecordAddress.VARIABLE + " says, else "
                            + RecordAddress.DEFAULT + ".")
    private @Nullable String store;

    @Mixin
    private FacetOptions facets = new FacetOptions();

    ExportCommand(Surroundings surroundings, StoreOpener opener) {
        this.surroundings = surroundings;
        this.opener = opener;
    }

    @Override
    public Integer call() {
        if (readings && layout != Layout.JSONL) {
            throw new ParameterException(spec.commandLine(), "--readings needs --layout jsonl");
        }
        if (target.equals(STANDARD_OUTPUT) && !layout.files().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--layout " + layout.code() + " is a folder of files and needs a name for it");
        }
        try {
            Gazetteer gazetteer = Gazetteer.load();
            Query query = facets.query(StateNames.of(gazetteer.states()));
            return run(query, new GazetteerAtlas(gazetteer.places()));
        } catch (AskFault senseless) {
            throw new ParameterException(spec.commandLine(), SafeText.line(String.valueOf(senseless.getMessage())));
        } catch (StoreFault | ExportFault trouble) {
            surroundings.errLine("chancery: " + trouble.getMessage());
            return FAILED;
        }
    }

    private int run(Query query, Atlas atlas) {
        try (Outputs outputs = outputs();
                RecordStore record = opener.open(RecordAddress.of(store, surroundings));
                Counter counter = new Counter(surroundings, "exporting")) {
            Tally tally = readings
                    ? new ReadingsExport(record, query).run(outputs, counter::at)
                    : new Export(layout, unrealised, atlas)
                            .run(new StoreHoldings(record, query, layout.eventsOnly()), outputs, counter::at);
            counter.close();
            tell(tally, outputs);
            return 0;
        } catch (IOException refused) {
            return surroundings.unwritable(target.equals(STANDARD_OUTPUT) ? "standard output" : target, refused);
        }
    }

    private Outputs outputs() {
        if (target.equals(STANDARD_OUTPUT)) {
            return new StreamOutputs(surroundings.out());
        }
        try {
            return FileOutputs.at(Path.of(target), layout.files(), layout.hasSources(), force);
        } catch (InvalidPathException broken) {
            throw new ExportFault(target + ": is no file name");
        }
    }

    private void tell(Tally tally, Outputs outputs) {
        ExportSummary summary = new ExportSummary(layout.code() + " → " + target, tally);
        if (outputs instanceof FileOutputs files) {
            summary.lines(files.hasSources() ? files.sourcesPath() : null).forEach(this::line);
        } else {
            summary.lines(null).forEach(surroundings::errLine);
        }
    }

    private void line(String text) {
        surroundings.outWriter().println(SafeText.harmless(text));
    }

    /** The layout of that name. */
    static final class LayoutWord implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String word) {
            for (Layout layout : Layout.values()) {
                if (layout.code().equalsIgnoreCase(word)) {
                    return layout;
                }
            }
            String all = Arrays.stream(Layout.values()).map(Layout::code).collect(Collectors.joining(", "));
            throw new TypeConversionException("'" + word + "' is none of " + all);
        }
    }
}
