package org.chancery.reader.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.predication.Predication;
import org.chancery.reader.rules.Lexicon;
import org.jspecify.annotations.Nullable;

/** Clauses with two parties whose head no rule knows: the list is the lexicon's to-do. */
final class Unread {

    private Unread() {}

    static List<String> list(
            Sentence sentence,
            @Nullable Predication[] predications,
            List<Act> acts,
            Lexicon lexicon,
            PartyFinder parties) {
        Set<Integer> read = new HashSet<>();
        acts.forEach(act -> read.add(act.told().head()));
        List<String> unread = new ArrayList<>();
        for (Predication told : predications) {
            if (told == null
                    || told.kind() != Predication.Kind.VERB
                    || read.contains(told.head())
                    || known(lexicon, told)) {
                continue;
            }
            boolean agent = !parties.fill(told, "agent", true).isEmpty();
            boolean other = told.fillers().stream()
                    .map(Predication.Filler::role)
                    .filter(role -> !role.equals("agent"))
                    .anyMatch(role -> !parties.fill(told, role, false).isEmpty());
            if (agent && other) {
                unread.add(told.toString());
            }
        }
        return unread;
    }

    private static boolean known(Lexicon lexicon, Predication told) {
        return !lexicon.entries(told.lemma(), 'v').isEmpty()
                || !lexicon.operators(told.lemma(), 'v').isEmpty();
    }
}
