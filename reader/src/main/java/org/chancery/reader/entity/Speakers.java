package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/** Who says "I" and "we": in a transcript, in a quotation, in a government's own release. */
final class Speakers {

    private static final Set<String> SAYING = Set.of("said", "says", "told", "added", "wrote", "warned", "declared");

    private static final int LONGEST_OPENER = 14;

    private final Draft draft;
    private final Parties parties;
    private final @Nullable Party[] quoted;
    private final @Nullable Party[] transcript;
    private final boolean[][] inQuotes;
    private final @Nullable Party author;
    private final @Nullable String release;

    Speakers(Draft draft, Parties parties) {
        this.draft = draft;
        this.parties = parties;
        int size = draft.views().size();
        this.quoted = new Party[size];
        this.transcript = new Party[size];
        this.inQuotes = new boolean[size][];
        this.release = Release.own(draft);
        this.author = release == null ? null : author();
        read();
    }

    /** Whom "I" stands for at that token, or null. */
    @Nullable
    Party singular(View view, int token) {
        Party speaker = transcript[view.place()];
        if (speaker == null && inQuotes[view.place()][token]) {
            speaker = quoted[view.place()];
        } else if (speaker == null) {
            speaker = author;
        }
        return speaker;
    }

    /** Whom "I" stands for; in a release that names no author, its state. */
    @Nullable
    Party own(View view, int token) {
        Party speaker = singular(view, token);
        boolean quotes = inQuotes[view.place()][token];
        return speaker != null || release == null || quotes ? speaker : state(release);
    }

    /** Whom "we" stands for at that token, or null: the state of who speaks for one, else the speaker. */
    @Nullable
    Party plural(View view, int token) {
        Party speaker = singular(view, token);
        boolean quotes = inQuotes[view.place()][token];
        if (speaker == null) {
            return release == null || quotes ? null : state(release);
        }
        String country = speaker.country();
        boolean governs = country != null && speaker.sectors().contains("GOV");
        return country != null && governs && speaker.person() ? state(country) : speaker;
    }

    /** Whom "you" stands for in a release whose title names two lands: the one that does not speak; else null. */
    @Nullable
    Party addressed(View view, int token) {
        View first = draft.views().get(0);
        Party speaker = plural(view, token);
        if (release == null || speaker == null || !first.sentence().headline() || inQuotes[view.place()][token]) {
            return null;
        }
        List<String> lands = draft.found(first).stream()
                .map(found -> found.parties().get(0))
                .filter(party -> party.kind() != EntityKind.PLACE)
                .<@Nullable String>map(Party::country)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        List<String> pair = lands.size() == 1 && !lands.contains(release) ? List.of(lands.get(0), release) : lands;
        if (pair.size() != 2 || !pair.contains(speaker.country())) {
            return null;
        }
        return parties.state(
                pair.get(pair.get(0).equals(speaker.country()) ? 1 : 0),
                ResolvedBy.COREFERENCE,
                "entity/coreference/you");
    }

    private Party state(String country) {
        return parties.state(country, ResolvedBy.COREFERENCE, "entity/coreference/we");
    }

    private void read() {
        Party current = null;
        Party last = null;
        boolean open = false;
        int paragraph = -1;
        for (View view : draft.views()) {
            if (view.sentence().paragraph() != paragraph) {
                paragraph = view.sentence().paragraph();
                Party opener = opener(view);
                current = opener != null ? opener : current;
            }
            transcript[view.place()] = current;
            open = quotes(view, open);
            Party said = outsideSubject(view);
            quoted[view.place()] = said != null ? said : last;
            last = quoted[view.place()];
        }
    }

    /** "Vladimir Putin: I am glad to see you." */
    private @Nullable Party opener(View view) {
        for (Found found : draft.found(view)) {
            boolean begins = found.begin() <= 2 && view.is(behindBracket(view, found.end()), ":");
            if (begins && found.parties().get(0).person()) {
                return found.parties().get(0);
            }
        }
        return stateOfOpener(view);
    }

    /** "FOREIGN MINISTER OF VIETNAM TRAN QUOC HUY (retranslated):", whose name in capitals nobody knows: his state. */
    private @Nullable Party stateOfOpener(View view) {
        int colon = 0;
        while (colon < Math.min(view.size(), LONGEST_OPENER) && !view.is(colon, ":")) {
            colon++;
        }
        if (colon < 2 || !view.is(colon, ":") || !capitals(view)) {
            return null;
        }
        String opener = view.text(0, colon);
        return draft.gazetteer().states().all().stream()
                .filter(state -> saysName(opener, state.name())
                        || state.aliases().stream().anyMatch(alias -> saysName(opener, alias)))
                .findFirst()
                .map(state -> state(state.code()))
                .orElse(null);
    }

    private static boolean saysName(String capitals, String name) {
        String shout = name.toUpperCase(java.util.Locale.ROOT);
        int at = capitals.indexOf(shout);
        int end = at + shout.length();
        return at > 0
                && shout.length() > 3
                && capitals.charAt(at - 1) == ' '
                && (end == capitals.length() || !Character.isLetterOrDigit(capitals.charAt(end)));
    }

    private static boolean capitals(View view) {
        return view.word(0).length() > 1
                && view.word(1).length() > 1
                && view.word(0).equals(view.word(0).toUpperCase(java.util.Locale.ROOT))
                && view.word(1).equals(view.word(1).toUpperCase(java.util.Locale.ROOT));
    }

    /** "Tran Quoc Huy (retranslated):" */
    private static int behindBracket(View view, int at) {
        boolean opens = view.is(at, "(") || view.is(at, "-lrb-");
        for (int i = at + 1; opens && i < Math.min(view.size(), at + 5); i++) {
            if (view.is(i, ")") || view.is(i, "-rrb-")) {
                return i + 1;
            }
        }
        return at;
    }

    private boolean quotes(View view, boolean openBefore) {
        boolean open = openBefore;
        boolean[] inside = new boolean[view.size()];
        for (int i = 0; i < view.size(); i++) {
            String word = view.word(i);
            if (word.equals("“") || word.equals("``")) {
                open = true;
            } else if (word.equals("”") || word.equals("''")) {
                open = false;
            } else if (word.equals("\"")) {
                open = !open;
            } else {
                inside[i] = open;
            }
        }
        inQuotes[view.place()] = inside;
        boolean ends = view.place() + 1 >= draft.views().size()
                || draft.views().get(view.place() + 1).sentence().paragraph()
                        != view.sentence().paragraph();
        return open && !ends;
    }

    /** The person, else body or state, that is a subject outside the quotation marks. */
    private @Nullable Party outsideSubject(View view) {
        Party best = null;
        for (Found found : draft.found(view)) {
            Party party = found.parties().get(0);
            boolean acts = party.kind() != EntityKind.PLACE && party.kind() != EntityKind.UNKNOWN;
            boolean speaks = subject(view, found) || besideSaying(view, found);
            if (!acts || inQuotes[view.place()][found.begin()] || !speaks) {
                continue;
            }
            if (best == null || (party.person() && !best.person())) {
                best = party;
            }
        }
        return best;
    }

    /** Right before or behind a verb of speech, whatever the parser made of the quotation. */
    private static boolean besideSaying(View view, Found found) {
        return SAYING.contains(view.lower(found.end())) || SAYING.contains(view.lower(found.begin() - 1));
    }

    static boolean subject(View view, Found found) {
        for (int i = found.begin(); i < found.end(); i++) {
            if (view.token(i).is("nsubj") && !found.covers(view.token(i).head())) {
                return true;
            }
        }
        return false;
    }

    /** The person whose name and title make a paragraph of their own at the head of a release. */
    private @Nullable Party author() {
        List<View> heads = new ArrayList<>(draft.views())
                .subList(0, Math.min(4, draft.views().size()));
        for (View view : heads) {
            for (Found found : draft.found(view)) {
                boolean whole = found.begin() == 0 && found.end() >= view.size() - 1;
                if (whole && found.parties().get(0).person() && found.end() - found.begin() > 2) {
                    Party party = found.parties().get(0);
                    return party.role() != null
                                    && party.role()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .contains("spokes")
                            ? null
                            : party;
                }
            }
        }
        return null;
    }
}
