package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;

/** Ties told by a hyphen: "Iran-backed rebels", "Russian-occupied Crimea", "the China-Pakistan corridor". */
final class JoinedNames implements TiePass {

    private static final Set<String> BACKED =
            Set.of("backed", "aligned", "allied", "supported", "friendly", "sponsored");
    private static final Set<String> FUNDED = Set.of("funded", "financed", "armed", "trained", "equipped");
    private static final Set<String> HELD =
            Set.of("occupied", "controlled", "held", "ruled", "administered", "annexed", "governed", "run", "owned");
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");
    private static final Set<String> PROJECTS = Set.of(
            "park",
            "corridor",
            "pipeline",
            "railway",
            "project",
            "mechanism",
            "initiative",
            "highway",
            "canal",
            "bridge",
            "port",
            "plant",
            "venture",
            "programme",
            "program",
            "fund",
            "university",
            "zone");
    private static final Set<String> WARS = Set.of("war", "conflict", "dispute", "rivalry", "standoff", "feud");
    private static final Set<String> ALLIANCES = Set.of("alliance", "axis", "partnership", "friendship");
    private static final Set<String> TRADES = Set.of("trade", "commerce");

    @Override
    public void find(TieScene scene, List<TieDraft> found) {
        for (Token token : scene.sentence().tokens()) {
            int hyphen = dash(token.text());
            if (hyphen > 0) {
                String first = token.text().substring(0, hyphen);
                String second = token.text().substring(hyphen + 1);
                participle(scene, token, first, second.toLowerCase(Locale.ROOT), found);
                pair(scene, token, first, second, found);
            }
        }
    }

    private static int dash(String text) {
        int at = Math.max(text.lastIndexOf('-'), text.lastIndexOf('–'));
        return at > 1 && at < text.length() - 2 && Character.isUpperCase(text.charAt(0)) ? at : -1;
    }

    /** "Iran-backed": the first part does it to the noun behind. */
    private static void participle(TieScene scene, Token token, String first, String second, List<TieDraft> found) {
        TieKind kind = BACKED.contains(second)
                ? TieKind.ALLIANCE
                : FUNDED.contains(second)
                        ? TieKind.AID
                        : HELD.contains(second) ? TieKind.CONTROL : second.equals("led") ? TieKind.LEADERSHIP : null;
        Entity from = kind == null ? null : named(scene.ends(), first);
        if (kind == null || from == null) {
            return;
        }
        Sentence sentence = scene.sentence();
        int noun = nounBehind(scene, token.index());
        for (Entity to : noun < 0 ? List.<Entity>of() : scene.ends().direct(sentence, noun)) {
            boolean fits =
                    kind == TieKind.CONTROL || to.kind() == EntityKind.ORGANISATION || to.kind() == EntityKind.GROUP;
            if (fits && !to.id().equals(from.id())) {
                found.add(
                        draft(kind, from, to, sentence, token.index(), noun + 1, "tie/" + lower(kind) + "/" + second));
            }
        }
    }

    /** "the China-Pakistan corridor", "the Turkey-Syria border". */
    private static void pair(TieScene scene, Token token, String first, String second, List<TieDraft> found) {
        Entity one = named(scene.ends(), first);
        Entity other = one == null ? null : named(scene.ends(), second);
        if (one == null || other == null || one.id().equals(other.id())) {
            return;
        }
        Sentence sentence = scene.sentence();
        int noun = lastNoun(sentence, token.index());
        if (noun < 0) {
            return;
        }
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        TieKind kind = BORDERS.contains(lemma)
                ? TieKind.BORDER
                : WARS.contains(lemma)
                        ? TieKind.DISPUTE
                        : ALLIANCES.contains(lemma) ? TieKind.ALLIANCE : TRADES.contains(lemma) ? TieKind.TRADE : null;
        if (kind != null) {
            found.add(draft(kind, one, other, sentence, token.index(), noun + 1, "tie/" + lower(kind) + "/joined"));
        } else if (PROJECTS.contains(lemma)) {
            projects(scene, token, noun, one, other, found);
        }
    }

    /** The project is an entity of its own where it has a name, else it ties the two. */
    private static void projects(
            TieScene scene, Token token, int noun, Entity one, Entity other, List<TieDraft> found) {
        Sentence sentence = scene.sentence();
        List<Entity> named = new ArrayList<>();
        for (Entity entity : scene.ends().direct(sentence, noun)) {
            if (entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.PLACE) {
                named.add(entity);
            }
        }
        if (named.isEmpty()) {
            found.add(draft(TieKind.PROJECT, one, other, sentence, token.index(), noun + 1, "tie/project/joined"));
            return;
        }
        for (Entity project : named) {
            found.add(
                    draft(TieKind.PROJECT, one, project, sentence, token.index(), noun + 1, "tie/project/joined-name"));
            found.add(draft(
                    TieKind.PROJECT, other, project, sentence, token.index(), noun + 1, "tie/project/joined-name"));
        }
    }

    /** A party the text also names by that word alone. */
    private static @Nullable Entity named(Ends ends, String word) {
        for (Entity entity : ends.entities().all()) {
            boolean state = entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.ORGANISATION;
            if (state
                    && (entity.name().equals(word)
                            || entity.mentions().stream()
                                    .anyMatch(mention -> mention.text().equals(word)))) {
                return entity;
            }
        }
        return null;
    }

    /** The head of the phrase that the joined word stands before, when it is a party; -1 when none. */
    private static int nounBehind(TieScene scene, int index) {
        Sentence sentence = scene.sentence();
        for (int at = index + 1; at < Math.min(sentence.size(), index + 6); at++) {
            Token token = sentence.token(at);
            if (!scene.ends().direct(sentence, at).isEmpty()) {
                return at;
            }
            if (!token.isNoun() && !token.tag().startsWith("JJ") && !token.tag().equals("VBN")) {
                return -1;
            }
        }
        return -1;
    }

    private static int lastNoun(Sentence sentence, int index) {
        int last = -1;
        for (int at = index + 1; at < Math.min(sentence.size(), index + 6); at++) {
            Token token = sentence.token(at);
            if (token.isNoun()) {
                last = at;
            } else if (!token.tag().startsWith("JJ")) {
                break;
            }
        }
        return last;
    }

    private static String lower(TieKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static TieDraft draft(
            TieKind kind, Entity from, Entity to, Sentence sentence, int begin, int end, String rule) {
        return new TieDraft(
                kind, from, to, null, null, TieStatus.CURRENT, null, null, sentence.number(), begin, end, rule);
    }
}
