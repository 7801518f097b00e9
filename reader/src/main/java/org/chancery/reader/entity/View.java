package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.gazetteer.Agent;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the passes see it: its words, the names known in it, and which tokens are already spoken for. */
final class View {

    private final Sentence sentence;
    private final NameIndex index;
    private final String[] words;
    private final String[] lower;
    private final @Nullable Hit[] hitAt;
    private final List<Hit> hits = new ArrayList<>();
    private final boolean[] taken;
    private final boolean[] personName;
    private final boolean[] given;
    private final int place;

    View(Sentence sentence, NameIndex index, int place) {
        this.place = place;
        this.sentence = sentence;
        this.index = index;
        int size = sentence.size();
        words = new String[size];
        lower = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = Words.plain(sentence.token(i));
            lower[i] = words[i].toLowerCase(java.util.Locale.ROOT);
        }
        hitAt = new Hit[size];
        taken = new boolean[size];
        personName = new boolean[size];
        given = new boolean[size];
    }

    Sentence sentence() {
        return sentence;
    }

    /** Place of the sentence among the views. */
    int place() {
        return place;
    }

    int size() {
        return words.length;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    String word(int index) {
        return index < 0 || index >= words.length ? "" : words[index];
    }

    String lower(int index) {
        return index < 0 || index >= lower.length ? "" : lower[index];
    }

    String tag(int index) {
        return index < 0 || index >= words.length ? "" : sentence.token(index).tag();
    }

    String[] words() {
        return words;
    }

    List<Hit> hits() {
        return hits;
    }

    void add(Hit hit) {
        hits.add(hit);
        for (int i = hit.begin(); i < hit.end(); i++) {
            hitAt[i] = hit;
        }
    }

    /** Puts another reading in the place of a known name. */
    void replace(Hit old, Hit other) {
        int place = hits.indexOf(old);
        hits.set(place, other);
        for (int i = other.begin(); i < other.end(); i++) {
            hitAt[i] = other;
        }
    }

    /** Takes a known name away: the words are none of it here. */
    void drop(Hit hit) {
        hits.remove(hit);
        for (int i = hit.begin(); i < hit.end(); i++) {
            hitAt[i] = null;
        }
    }

    /** Marks the word as the given name of a person. */
    void markGiven(int token) {
        given[token] = true;
    }

    boolean given(int token) {
        return token >= 0 && token < given.length && given[token];
    }

    /** The known name that covers the token, or null. */
    @Nullable
    Hit hitAt(int token) {
        return token < 0 || token >= hitAt.length ? null : hitAt[token];
    }

    /** The known name that ends right before the token, or null. */
    @Nullable
    Hit hitEndingAt(int end) {
        Hit hit = hitAt(end - 1);
        return hit != null && hit.end() == end ? hit : null;
    }

    boolean taken(int token) {
        return taken[token];
    }

    /** Marks the name of a person, which ends any phrase behind it. */
    void name(int begin, int end) {
        for (int i = begin; i < end; i++) {
            personName[i] = true;
        }
    }

    boolean personName(int token) {
        return personName[token];
    }

    boolean anyTaken(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    void take(int begin, int end) {
        for (int i = begin; i < end; i++) {
            taken[i] = true;
        }
    }

    /** The words of an actor, longest first, that end right before the token; null when none do. */
    @Nullable
    AgentPhrase agentEndingAt(int end, int earliest) {
        for (int begin = Math.max(earliest, end - 7); begin < end; begin++) {
            List<Agent> found = index.agents().exact(lower, begin, end);
            if (!found.isEmpty()) {
                return new AgentPhrase(begin, end, found.get(0));
            }
        }
        return null;
    }

    /** The longest words of an actor that begin at the token, or null. */
    @Nullable
    AgentPhrase agentBeginningAt(int begin) {
        PhraseTrie.Match<Agent> match = index.agents().longest(lower, begin);
        return match == null
                ? null
                : new AgentPhrase(begin, match.end(), match.values().get(0));
    }

    /** An agent's words in the sentence. */
    record AgentPhrase(int begin, int end, Agent agent) {}

    boolean noun(int token) {
        return tag(token).startsWith("NN");
    }

    boolean properNoun(int token) {
        return tag(token).startsWith("NNP");
    }

    boolean is(int token, String word) {
        return lower(token).equals(word);
    }

    String text(int begin, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = begin; i < end; i++) {
            if (i > begin && token(i - 1).end() < token(i).begin()) {
                out.append(' ');
            }
            out.append(token(i).text());
        }
        return out.toString();
    }
}
