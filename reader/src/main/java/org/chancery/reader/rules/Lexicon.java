package org.chancery.reader.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventType;

/** The lexicon of acts and operators, found by hashed head. Immutable; loaded once. */
public final class Lexicon {

    private final WordClasses classes;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final List<Operator> operators = new ArrayList<>();
    private final Map<Entry.Head, List<Entry>> entriesByHead = new HashMap<>();
    private final Map<Entry.Head, List<Operator>> operatorsByHead = new HashMap<>();
    private final Set<String> compounds = new HashSet<>();
    private final Set<String> phrases = new HashSet<>();

    private Lexicon(WordClasses classes) {
        this.classes = classes;
    }

    /**
     * Reads the rule files that come with the program.
     *
     * @throws IllegalStateException naming file, line and fault
     */
    public static Lexicon load() {
        return load(RuleFiles.shipped());
    }

    /**
     * Reads rule files.
     *
     * @throws IllegalStateException naming file, line and fault
     */
    public static Lexicon load(RuleFiles files) {
        Lexicon lexicon = new Lexicon(WordClasses.load(files));
        Set<String> ids = new HashSet<>();
        for (EventType type : EventType.values()) {
            for (RuleLines.Line line : files.lines(RuleFiles.of(type), 7)) {
                Entry entry = Entry.parse(line, type, lexicon.classes);
                if (!ids.add(entry.id())) {
                    throw line.fault("the id " + entry.id() + " is given twice");
                }
                lexicon.add(entry);
            }
        }
        for (RuleLines.Line line : files.lines(RuleFiles.OPERATORS, 6)) {
            Operator operator = Operator.parse(line);
            if (!ids.add(operator.id())) {
                throw line.fault("the id " + operator.id() + " is given twice");
            }
            lexicon.operators.add(operator);
            operator.heads()
                    .forEach(head -> lexicon.operatorsByHead
                            .computeIfAbsent(head, any -> new ArrayList<>(2))
                            .add(operator));
        }
        return lexicon;
    }

    private void add(Entry entry) {
        entries.add(entry);
        byId.put(entry.id(), entry);
        for (Entry.Head head : entry.heads()) {
            List<Entry> same = entriesByHead.computeIfAbsent(head, any -> new ArrayList<>(2));
            if (!same.contains(entry)) {
                same.add(entry);
            }
            int blank = head.lemma().lastIndexOf(' ');
            while (head.part() == 'v' && blank > 0) {
                // "set free", "take into custody", "crack down on": whatever the verb is called without what follows
                phrases.add(head.lemma().substring(0, blank));
                blank = head.lemma().lastIndexOf(' ', blank - 1);
            }
            if (head.part() == 'n' && head.lemma().indexOf(' ') > 0) {
                compounds.add(head.lemma().substring(head.lemma().lastIndexOf(' ') + 1));
            }
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Operator> operators() {
        return List.copyOf(operators);
    }

    /**
     * The entry of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Entry entry(String id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no entry " + id);
        }
        return entry;
    }

    /** The entry of that id, if there is one. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The entries of that head, in the order of the files. */
    public List<Entry> entries(String lemma, char part) {
        return entriesByHead.getOrDefault(new Entry.Head(lemma, part), List.of());
    }

    public List<Operator> operators(String lemma, char part) {
        return operatorsByHead.getOrDefault(new Entry.Head(lemma, part), List.of());
    }

    /** Whether some head of several nouns ends in that noun. */
    public boolean endsCompound(String noun) {
        return compounds.contains(noun);
    }

    /** Whether some head of several words begins with that verb. */
    public boolean beginsPhrase(String verb) {
        return phrases.contains(verb);
    }

    public WordClasses classes() {
        return classes;
    }
}
