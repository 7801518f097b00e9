package org.chancery.reader.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.TieKind;
import org.chancery.model.TieStatus;
import org.chancery.reader.entity.Mention;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.chancery.reader.tie.Titles.Found;
import org.chancery.reader.tie.Titles.Leads;
import org.jspecify.annotations.Nullable;

/**
 * Who leads what, by the title beside a name: "the prime minister of X, Y", "X's director, Y", "NATO Secretary General Y".
 * Holder and what is led are each found by small passes; without either there is no tie.
 */
final class Leadership implements TiePass {

    /** How far before a title its "former" and its owner may stand. */
    private static final int LEFT = 5;
    /** How far behind a title "of the …" and the name may stand. */
    private static final int RIGHT = 9;

    private static final Set<String> PAST = Set.of(
            "former", "ex", "then", "late", "ousted", "deposed", "toppled", "one-time", "onetime", "erstwhile", "previous", "exiled",
            "overthrown", "disgraced", "slain", "assassinated", "impeached", "ex-president", "ex-prime", "ex-minister", "longtime-former");
    private static final Set<String> UNSETTLED = Set.of(
            "deputy", "vice", "assistant", "candidate", "would-be", "aspiring", "future", "next", "wannabe", "self-declared",
            "self-proclaimed", "self-styled", "undersecretary", "under", "sub", "associate", "shadow");
    private static final Set<String> NOT_YET = Set.of("-elect", "elect", "designate", "-designate", "candidate", "hopeful", "nominee", "aspirant");
    private static final Set<String> RISE =
            Set.of("become", "elect", "appoint", "name", "install", "choose", "inaugurate", "proclaim", "serve", "remain", "reelect", "re-elect", "be", "swear");
    private static final Set<String> FALL =
            Set.of("resign", "oust", "depose", "remove", "dismiss", "topple", "sack", "fire", "overthrow", "step down", "stand down", "impeach", "replace");

    private final Titles titles;

    Leadership(Titles titles) {
        this.titles = titles;
    }

    @Override
    public void find(TieScene scene, List<TieDraft> found) {
        for (Found title : titles.find(scene.sentence())) {
            if (title.leads() == Leads.NONE || unsettled(scene.sentence(), title)) {
                continue;
            }
            for (Holder holder : holders(scene, title)) {
                Entity led = led(scene, title, holder);
                if (led != null && !led.id().equals(holder.person().id())) {
                    found.add(draft(scene, title, holder, led));
                }
            }
        }
    }

    /**
     * Who has the title.
     *
     * @param token head of the name
     * @param how name of the pass that found it
     */
    private record Holder(Entity person, int token, String how, @Nullable TieStatus status) {}

    private List<Holder> holders(TieScene scene, Found title) {
        List<Holder> found = around(scene, title);
        if (found.isEmpty()) {
            found = before(scene, title);
        }
        if (found.isEmpty()) {
            found = apposed(scene, title);
        }
        return found.isEmpty() ? predicated(scene, title) : found;
    }

    /** The mention of a person that the title is part of: "Foreign Minister X", "President of Z X". */
    private static List<Holder> around(TieScene scene, Found title) {
        Sentence sentence = scene.sentence();
        if (sentence.token(title.head()).tag().endsWith("S")) {
            return List.of();
        }
        for (int at = 0; at < sentence.size(); at++) {
            Mention mention = scene.ends().entities().mentionAt(sentence.number(), at);
            if (mention == null || !mention.covers(title.head()) || !mention.covers(title.begin())) {
                continue;
            }
            boolean name = sentence.token(mention.end() - 1).isProperNoun() && mention.end() > title.end();
            for (Entity entity : scene.ends().entities().at(sentence.number(), at)) {
                if (name && isNamed(entity) && !commaBetween(sentence, title.end() - 1, mention.end())) {
                    return List.of(new Holder(entity, at, "title", null));
                }
            }
        }
        return List.of();
    }

    /** "President X", "Presidents X and Y", "President of Z X": the first name behind the title. */
    private static List<Holder> before(TieScene scene, Found title) {
        Sentence sentence = scene.sentence();
        boolean of = title.end() < sentence.size() && isOf(sentence.token(title.end()).lower());
        int reach = of ? RIGHT : 3;
        for (int at = title.end(); at < Math.min(sentence.size(), title.end() + reach); at++) {
            Token token = sentence.token(at);
            Entity person = person(scene, at);
            if (person != null) {
                List<Holder> found = new ArrayList<>();
                found.add(new Holder(person, at, "title", null));
                if (sentence.token(title.head()).lower().endsWith("s") && sentence.token(title.head()).tag().endsWith("S")) {
                    addCoordinated(scene, at, found);
                }
                return found;
            }
            boolean passes = token.isProperNoun() || of && (token.isNoun() || token.tag().equals("DT") || token.tag().equals("CC")
                            || token.tag().startsWith("JJ") || isOf(token.lower()))
                    || !of && token.tag().equals("CC") && at > title.end();
            if (!passes) {
                return List.of();
            }
        }
        return List.of();
    }

    private static void addCoordinated(TieScene scene, int first, List<Holder> found) {
        Sentence sentence = scene.sentence();
        for (int at = first + 1; at < Math.min(sentence.size(), first + 8); at++) {
            Token token = sentence.token(at);
            Entity person = person(scene, at);
            if (person != null) {
                found.add(new Holder(person, at, "title", null));
            } else if (!token.isProperNoun() && !token.tag().equals("CC") && !token.text().equals(",")) {
                return;
            }
        }
    }

    /** "X, the president of Z", "Z's president, X". */
    private static List<Holder> apposed(TieScene scene, Found title) {
        Sentence sentence = scene.sentence();
        int head = title.head();
        Token token = sentence.token(topOf(sentence, title));
        if (token.is("appos") && token.head() >= 0) {
            Entity person = person(scene, token.head());
            if (person != null) {
                return List.of(new Holder(person, token.head(), "apposition", null));
            }
        }
        for (int child : sentence.childrenIn(token.index(), "appos")) {
            Entity person = person(scene, child);
            if (person != null) {
                return List.of(new Holder(person, child, "apposition", null));
            }
        }
        // the finder of parties has already joined name and apposition
        for (int at = 0; at < sentence.size(); at++) {
            Mention mention = scene.ends().entities().mentionAt(sentence.number(), at);
            Entity person = mention != null && mention.covers(head) && at != head ? person(scene, at) : null;
            if (person != null && at < title.begin() && commaBetween(sentence, at, title.begin())) {
                return List.of(new Holder(person, at, "apposition", null));
            }
        }
        return List.of();
    }

    private static boolean commaBetween(Sentence sentence, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (sentence.token(at).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "X is the president", "was elected president", "resigned as president". */
    private static List<Holder> predicated(TieScene scene, Found title) {
        Sentence sentence = scene.sentence();
        int top = topOf(sentence, title);
        boolean copula = sentence.child(top, "cop") >= 0;
        Token token = sentence.token(top);
        int verb = copula ? top : token.head();
        if (verb < 0 || scene.told()[verb] == null) {
            return List.of();
        }
        var clause = scene.told()[verb];
        boolean fall = !copula && FALL.contains(clause.lemma());
        if (!copula && !RISE.contains(clause.lemma()) && !fall || clause.manner().negated()) {
            return List.of();
        }
        List<Integer> subjects = new ArrayList<>(clause.fill("patient"));
        subjects.remove(Integer.valueOf(top));
        subjects = subjects.isEmpty() ? clause.fill("agent") : subjects;
        boolean was = copula && pastCopula(sentence, top) || fall;
        boolean open = !clause.manner().modal().isEmpty() || clause.manner().conditional();
        List<Holder> found = new ArrayList<>();
        for (int subject : subjects) {
            Entity person = person(scene, subject);
            if (person != null && !open) {
                found.add(new Holder(person, subject, fall ? "fallen" : "predicate", was ? TieStatus.PAST : null));
            }
        }
        return found;
    }

    private static boolean pastCopula(Sentence sentence, int predicate) {
        int copula = sentence.child(predicate, "cop");
        return sentence.token(copula).tag().equals("VBD");
    }

    /** The token that carries the title in the tree: its last word, or the noun of "secretary of state". */
    private static int topOf(Sentence sentence, Found title) {
        for (int at = title.begin(); at < title.end(); at++) {
            int head = sentence.token(at).head();
            if (head < title.begin() || head >= title.end()) {
                return at;
            }
        }
        return title.head();
    }

    private static @Nullable Entity person(TieScene scene, int token) {
        for (Entity entity : scene.ends().entities().at(scene.sentence().number(), token)) {
            if (isNamed(entity) && scene.sentence().token(token).isProperNoun()) {
                return entity;
            }
        }
        return null;
    }

    /** A person known by name, not only by office. */
    private static boolean isNamed(Entity entity) {
        return entity.kind() == EntityKind.PERSON && !entity.name().startsWith("the ") && !entity.name().startsWith("The ");
    }

    /** What the holder leads: named behind the title, before it, or the state the person acts for. */
    private static @Nullable Entity led(TieScene scene, Found title, Holder holder) {
        Entity behind = behind(scene, title, holder);
        Entity before = behind == null ? beforeTitle(scene, title, holder) : behind;
        if (before != null && suits(title.leads(), before)) {
            return title.leads() == Leads.BODY ? before : stateOf(scene, before);
        }
        boolean state = title.leads() == Leads.STATE || title.leads() == Leads.MINISTRY || title.leads() == Leads.EITHER;
        return state ? scene.ends().state(holder.person().country()) : null;
    }

    private static boolean suits(Leads leads, Entity led) {
        return switch (leads) {
            case BODY -> led.kind() == EntityKind.ORGANISATION || led.kind() == EntityKind.GROUP;
            case EITHER -> led.kind() != EntityKind.PERSON;
            default -> led.country() != null && led.kind() != EntityKind.PERSON;
        };
    }

    /** A ministry or government stands for its state; a body stays. */
    private static Entity stateOf(TieScene scene, Entity led) {
        Entity state = led.kind() == EntityKind.ORGANISATION && !led.sectors().contains("GOV") ? null : scene.ends().state(led.country());
        return state == null ? led : state;
    }

    /** "president <em>of the Republic of Z</em>", "commander of the Z army". */
    private static @Nullable Entity behind(TieScene scene, Found title, Holder holder) {
        Sentence sentence = scene.sentence();
        if (title.end() >= sentence.size() || !isOf(sentence.token(title.end()).lower())) {
            return null;
        }
        for (int at = title.end() + 1; at < Math.min(sentence.size(), title.end() + RIGHT); at++) {
            if (at == holder.token() && at > title.end() || sentence.token(at).text().equals(",") || sentence.token(at).isVerb()) {
                return null;
            }
            for (Entity entity : scene.ends().entities().at(sentence.number(), at)) {
                if (entity.kind() != EntityKind.PERSON && suits(title.leads(), entity)) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** "<em>Z's</em> president", "<em>NATO</em> Secretary General", "the <em>Greek</em> foreign minister". */
    private static @Nullable Entity beforeTitle(TieScene scene, Found title, Holder holder) {
        Sentence sentence = scene.sentence();
        for (int at = title.begin() - 1; at >= Math.max(0, title.begin() - LEFT); at--) {
            Token token = sentence.token(at);
            for (Entity entity : scene.ends().entities().at(sentence.number(), at)) {
                if (entity.kind() != EntityKind.PERSON && suits(title.leads(), entity) && !entity.id().equals(holder.person().id())) {
                    return entity;
                }
            }
            boolean inside = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS") || token.tag().equals("CC")
                    || token.tag().equals("VBN");
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOf(String word) {
        return word.equals("of") || word.equals("for") || word.equals("at");
    }

    /** Deputies, candidates and the elect lead nothing yet. */
    private static boolean unsettled(Sentence sentence, Found title) {
        String after = title.end() < sentence.size() ? sentence.token(title.end()).lower() : "";
        if (NOT_YET.contains(after)) {
            return true;
        }
        for (int at = title.begin() - 1; at >= Math.max(0, title.begin() - 2); at--) {
            String word = sentence.token(at).lower();
            if (UNSETTLED.contains(word)) {
                return true;
            }
            if (!sentence.token(at).isNoun() && !sentence.token(at).tag().startsWith("JJ")) {
                return false;
            }
        }
        return false;
    }

    private static TieDraft draft(TieScene scene, Found title, Holder holder, Entity led) {
        Sentence sentence = scene.sentence();
        Mention mention = scene.ends().entities().mentionAt(sentence.number(), holder.token());
        int begin = Math.min(title.begin(), mention == null ? holder.token() : mention.begin());
        int end = Math.max(title.end(), mention == null ? holder.token() + 1 : mention.end());
        TieStatus status = holder.status() != null ? holder.status() : past(sentence, title) ? TieStatus.PAST : TieStatus.CURRENT;
        return new TieDraft(
                TieKind.LEADERSHIP,
                holder.person(),
                led,
                null,
                null,
                status,
                null,
                null,
                sentence.number(),
                begin,
                end,
                "tie/leadership/" + holder.how());
    }

    private static boolean past(Sentence sentence, Found title) {
        for (int at = title.begin() - 1; at >= Math.max(0, title.begin() - LEFT); at--) {
            Token token = sentence.token(at);
            if (PAST.contains(token.lower()) || token.lower().startsWith("ex-")) {
                return true;
            }
            boolean inside = token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("POS") || token.tag().equals("HYPH")
                    || token.tag().equals("RB") || token.tag().equals("VBN");
            if (!inside) {
                return false;
            }
        }
        return sentence.token(title.begin()).lower().startsWith("ex-");
    }
}
