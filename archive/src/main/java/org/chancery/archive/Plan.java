package org.chancery.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reader.Reader;

/**
 * What a job has to do: its inputs, cut into numbered portions. It is written down when the job begins, so that the job can be
 * gone on with only as it was begun.
 *
 * @param size how many reports a portion holds, about
 * @param version of the reader
 */
record Plan(int size, String version, List<Source> sources, List<Portion> portions) {

    private static final String FORM = "chancery archive 1";

    Plan {
        sources = List.copyOf(sources);
        portions = List.copyOf(portions);
    }

    /** The plan over files that are cut already: what lies side by side is put together until a portion is full. */
    static Plan of(int size, List<Source> sources, List<Scan.Cut> cuts) {
        List<Portion> portions = new ArrayList<>();
        List<Slice> slices = new ArrayList<>();
        long reports = 0;
        for (Scan.Cut cut : cuts) {
            if (!slices.isEmpty() && reports + cut.reports() > size) {
                portions.add(new Portion(portions.size(), slices));
                slices = new ArrayList<>();
                reports = 0;
            }
            slices.add(cut.slice());
            reports += cut.reports();
        }
        if (!slices.isEmpty()) {
            portions.add(new Portion(portions.size(), slices));
        }
        return new Plan(size, Reader.VERSION, sources, portions);
    }

    String write() {
        StringBuilder text = new StringBuilder();
        text.append(Row.write(List.of(FORM, version, Integer.toString(size))));
        Map<Source, Integer> numbers = new LinkedHashMap<>();
        for (Source source : sources) {
            numbers.putIfAbsent(source, numbers.size());
        }
        numbers.keySet().forEach(source -> text.append(Row.write(cells(source))));
        for (Portion portion : portions) {
            for (Slice slice : portion.slices()) {
                text.append(Row.write(List.of(
                        "slice",
                        Integer.toString(portion.number()),
                        String.valueOf(numbers.get(slice.source())),
                        Long.toString(slice.begin()),
                        Long.toString(slice.end()),
                        Long.toString(slice.before()))));
            }
        }
        return text.toString();
    }

    private static List<String> cells(Source source) {
        return List.of(
                "source",
                source.name(),
                source.address(),
                source.kind().name(),
                Long.toString(source.length()),
                Long.toString(source.modified()),
                source.fault() == null ? "" : source.fault());
    }

    /**
     * The plan that was written down.
     *
     * @throws IllegalArgumentException when it is none, or one of another form
     */
    static Plan read(List<String> lines) {
        List<String> head = lines.isEmpty() ? List.of() : Row.read(lines.get(0));
        if (head.size() != 3 || !head.get(0).equals(FORM)) {
            throw new IllegalArgumentException("it is of another form");
        }
        List<Source> sources = new ArrayList<>();
        List<List<Slice>> portions = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = Row.read(line);
            if (cells.get(0).equals("source")) {
                sources.add(source(cells));
            } else {
                int portion = Integer.parseInt(cells.get(1));
                if (portion == portions.size()) {
                    portions.add(new ArrayList<>());
                }
                portions.get(portion).add(slice(cells, sources));
            }
        }
        List<Portion> numbered = new ArrayList<>();
        portions.forEach(slices -> numbered.add(new Portion(numbered.size(), slices)));
        return new Plan(Integer.parseInt(head.get(2)), head.get(1), sources, numbered);
    }

    private static Source source(List<String> cells) {
        return new Source(
                cells.get(1),
                cells.get(2),
                Source.Kind.valueOf(cells.get(3)),
                Long.parseLong(cells.get(4)),
                Long.parseLong(cells.get(5)),
                cells.get(6).isEmpty() ? null : cells.get(6));
    }

    private static Slice slice(List<String> cells, List<Source> sources) {
        return new Slice(
                sources.get(Integer.parseInt(cells.get(2))),
                Long.parseLong(cells.get(3)),
                Long.parseLong(cells.get(4)),
                Long.parseLong(cells.get(5)));
    }
}
