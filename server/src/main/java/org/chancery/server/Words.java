package org.chancery.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.asking.AskWords;
import org.chancery.asking.Folds;
import org.chancery.asking.QueryWords;
import org.chancery.export.Layout;
import org.chancery.model.Code;
import org.chancery.model.EventType;
import org.chancery.model.Mode;
import org.chancery.model.OutletControl;
import org.chancery.model.Quad;
import org.chancery.model.Stance;
import org.chancery.model.Status;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.model.kept.Correction;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;

/** The closed lists of the record, for who offers them to choose from. */
record Words(
        List<Word> types,
        Map<String, List<Word>> modes,
        List<Word> quads,
        List<Word> statuses,
        List<Word> ties,
        List<Word> tieStatuses,
        List<Word> stances,
        List<Word> controls,
        List<Word> sectors,
        List<Word> kinds,
        List<Word> verdicts,
        List<Word> counts,
        List<Word> facets,
        List<Word> layouts) {

    /** A word as addresses take it and as people read it. */
    record Word(String code, String label) {}

    static Words all() {
        Map<String, List<Word>> modes = new TreeMap<>();
        for (EventType type : EventType.values()) {
            modes.put(
                    type.code(),
                    Arrays.stream(Mode.values())
                            .filter(mode -> mode.type() == type)
                            .map(mode -> new Word(mode.code(), label(mode.code())))
                            .toList());
        }
        return new Words(
                words(EventType.values()),
                modes,
                words(Quad.values()),
                words(Status.values()),
                words(TieKind.values()),
                words(TieStatus.values()),
                words(Stance.values()),
                words(OutletControl.values()),
                AskWords.sectors().stream().map(code -> new Word(code, code)).toList(),
                words(Query.Kind.values()),
                Arrays.stream(Correction.Action.values())
                        .map(action -> plain(action.name()))
                        .toList(),
                Arrays.stream(RecordStore.Facet.values())
                        .map(facet -> new Word(Folds.word(facet), Folds.word(facet)))
                        .toList(),
                words(QueryWords.Part.values()),
                Arrays.stream(Layout.values())
                        .map(layout -> new Word(layout.code(), layout.described()))
                        .toList());
    }

    private static List<Word> words(Code[] constants) {
        return Arrays.stream(constants).map(Words::word).toList();
    }

    private static Word word(Code constant) {
        return new Word(constant.code(), label(constant.code()));
    }

    private static Word plain(String name) {
        String code = name.toLowerCase(java.util.Locale.ROOT);
        return new Word(code, label(code));
    }

    /** As people write it: with blanks, types of events in small letters. */
    private static String label(String code) {
        return code.replace('-', ' ').replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    }
}
