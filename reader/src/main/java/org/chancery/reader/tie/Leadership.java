package org.chancery.reader.tie;

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
 * Who leads what, by the title beside a name: "the prime minister of X, Y", "X's director, Y" or
 * "NATO Secretary General Y".
 * Holder and what is led are each found by small passes; without either there is no tie.
 */
final class Leadership implements TiePass {

    /** How far before a title its "former" and its owner may stand. */
    private static final int LEFT = 5;
    /** How far behind a title "of the …" may reach. */
    private static final int RIGHT = 9;

    private static final Set<String> PAST = Set.of(
            "former",
            "ex",
            "then",
            "late",
            "ousted",
            "deposed",
            "toppled",
            "one-time",
            "onetime",
            "erstwhile",
            "previous",
            "exiled",
            "overthrown",
            "disgraced",
            "slain",
            "assassinated",
            "impeached",
            "ex-president",
            "ex-prime",
            "ex-minister",
            "longtime-former");
    private static final Set<String> UNSETTLED = Set.of(
            "deputy",
            "vice",
            "assistant",
            "candidate",
            "would-be",
            "aspiring",
            "future",
            "next",
            "wannabe",
            "self-declared",
            "self-proclaimed",
            "self-styled",
            "undersecretary",
            "under",
            "sub",
            "associate",
            "shadow");
    private static final Set<String> NOT_YET =
            Set.of("-elect", "elect", "designate", "-designate", "candidate", "hopeful", "nominee", "aspirant");
    private final Titles titles;
    private final Holders holders = new Holders();

    Leadership(Titles titles) {
        this.titles = titles;
    }

    @Override
    public void find(TieScene scene, List<TieDraft> found) {
        for (Found title : titles.find(scene.sentence())) {
            if (title.leads() == Leads.NONE || unsettled(scene.sentence(), title)) {
                continue;
            }
            for (Holders.Holder holder : holders.of(scene, title)) {
                Entity led = led(scene, title, holder);
                if (led != null
                        && properly(holder.person())
                        && !led.id().equals(holder.person().id())) {
                    found.add(draft(scene, title, holder, led));
                }
            }
        }
    }

    /** "the Kazakh and Uzbek presidents" name nobody. */
    private static boolean properly(Entity person) {
        String name = person.name();
        return name.substring(name.lastIndexOf(' ') + 1).codePoints().anyMatch(Character::isUpperCase);
    }

    /** What the holder leads: named behind the title, before it, or the state the person acts for. */
    private static @Nullable Entity led(TieScene scene, Found title, Holders.Holder holder) {
        Entity behind = behind(scene, title, holder);
        Entity before = behind == null ? beforeTitle(scene, title, holder) : behind;
        if (before != null && suits(title.leads(), before)) {
            return title.leads() == Leads.MINISTRY ? stateOf(scene, before) : before;
        }
        boolean state =
                title.leads() == Leads.STATE || title.leads() == Leads.MINISTRY || title.leads() == Leads.EITHER;
        return state ? ownState(scene, title, holder) : null;
    }

    /** The state the person acts for; where the text leaves it open, the one whose act the sentence tells. */
    private static @Nullable Entity ownState(TieScene scene, Found title, Holders.Holder holder) {
        Entity person = holder.person();
        boolean open = person.country() == null || person.rule().endsWith("/context");
        Sentence sentence = scene.sentence();
        boolean american = sentence.token(title.begin()).text().equals("Secretary")
                && title.end() > title.begin() + 1
                && Holders.isOf(sentence.token(title.begin() + 1).lower());
        if (open && american) {
            return scene.ends().stateOrCapital("USA");
        }
        return person.country() == null
                ? actingState(scene, holder.token())
                : scene.ends().stateOrCapital(person.country());
    }

    /** "Peru closed the border after President X lost": the state that is the subject of the main clause. */
    private static @Nullable Entity actingState(TieScene scene, int holder) {
        Sentence sentence = scene.sentence();
        for (Token token : sentence.tokens()) {
            if (!token.is("root") || !token.isVerb()) {
                continue;
            }
            int subject = sentence.child(token.index(), "nsubj");
            List<Entity> acting = subject < 0 || subject >= holder
                    ? List.<Entity>of()
                    : scene.ends().entities().at(sentence.number(), subject);
            if (acting.size() == 1 && acting.get(0).kind() == EntityKind.STATE) {
                return acting.get(0);
            }
        }
        return null;
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
        Entity state = led.kind() == EntityKind.ORGANISATION && !led.sectors().contains("GOV")
                ? null
                : scene.ends().state(led.country());
        return state == null ? led : state;
    }

    /** "president <em>of the Republic of Z</em>", "commander of the Z army". */
    private static @Nullable Entity behind(TieScene scene, Found title, Holders.Holder holder) {
        Sentence sentence = scene.sentence();
        if (title.end() >= sentence.size()
                || !Holders.isOf(sentence.token(title.end()).lower())) {
            return null;
        }
        for (int at = title.end() + 1; at < Math.min(sentence.size(), title.end() + RIGHT); at++) {
            if (at == holder.token() && at > title.end()
                    || sentence.token(at).text().equals(",")
                    || sentence.token(at).isVerb()) {
                return null;
            }
            boolean owner =
                    at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("POS");
            for (Entity entity :
                    owner ? List.<Entity>of() : scene.ends().entities().at(sentence.number(), at)) {
                if (entity.kind() != EntityKind.PERSON && suits(title.leads(), entity)) {
                    return entity;
                }
            }
        }
        return null;
    }

    /** "<em>Z's</em> president", "<em>NATO</em> Secretary General", "the <em>Greek</em> foreign minister". */
    private static @Nullable Entity beforeTitle(TieScene scene, Found title, Holders.Holder holder) {
        Sentence sentence = scene.sentence();
        for (int at = title.begin() - 1; at >= Math.max(0, title.begin() - LEFT); at--) {
            Token token = sentence.token(at);
            for (Entity entity : scene.ends().entities().at(sentence.number(), at)) {
                if (entity.kind() != EntityKind.PERSON
                        && suits(title.leads(), entity)
                        && !entity.id().equals(holder.person().id())) {
                    return entity;
                }
            }
            boolean inside = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("POS")
                    || token.tag().equals("CC")
                    || token.tag().equals("VBN");
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** Whether the word before a title makes it a lesser one. */
    static boolean isLower(String word) {
        return UNSETTLED.contains(word) || PAST.contains(word);
    }

    /** Deputies, candidates and the elect lead nothing yet. */
    private static boolean unsettled(Sentence sentence, Found title) {
        String after =
                title.end() < sentence.size() ? sentence.token(title.end()).lower() : "";
        boolean longer = title.end() < sentence.size()
                && (sentence.token(title.end()).tag().equals("NN")
                        || sentence.token(title.end()).tag().equals("NNS"))
                && sentence.token(title.end()).head() != title.head();
        if (NOT_YET.contains(after) || longer) {
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

    private static TieDraft draft(TieScene scene, Found title, Holders.Holder holder, Entity led) {
        Sentence sentence = scene.sentence();
        Mention mention = scene.ends().entities().mentionAt(sentence.number(), holder.token());
        int begin = Math.min(title.begin(), mention == null ? holder.token() : mention.begin());
        int end = Math.max(title.end(), mention == null ? holder.token() + 1 : mention.end());
        TieStatus status =
                holder.status() != null ? holder.status() : past(sentence, title) ? TieStatus.PAST : TieStatus.CURRENT;
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
            boolean inside = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("POS")
                    || token.tag().equals("HYPH")
                    || token.tag().equals("RB")
                    || token.tag().equals("VBN");
            if (!inside) {
                return false;
            }
        }
        return sentence.token(title.begin()).lower().startsWith("ex-");
    }
}
