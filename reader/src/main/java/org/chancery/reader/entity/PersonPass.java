package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Persons with their offices: every passage that names one is read, then all of them tell together who he is. */
final class PersonPass implements Pass {

    private final Parties parties;

    PersonPass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {
        List<PersonPhrase> phrases = new ArrayList<>();
        ShortNames bodies = ShortNames.of(draft);
        Set<String> known = new HashSet<>();
        for (View view : draft.views()) {
            List<PersonNames.Name> names = PersonNames.in(draft, view, bodies, known);
            names.forEach(name -> addParts(view, name, known));
            names.forEach(name -> view.name(name.begin(), name.end()));
            for (PersonNames.Name name : names) {
                phrases.add(PersonScanner.scan(draft, parties, view, name));
            }
        }
        PersonResolver resolver = new PersonResolver(draft, parties);
        for (PersonCluster cluster : clusters(draft, phrases)) {
            Party party = resolver.resolve(cluster);
            for (PersonPhrase phrase : cluster.phrases()) {
                draft.addPerson(phrase, party);
                mention(draft, phrase, party);
            }
        }
    }

    /** First and last part of a full name: either may stand for the person later. */
    private static void addParts(View view, PersonNames.Name name, Set<String> known) {
        if (name.end() - name.begin() > 1) {
            known.add(view.word(name.begin()));
            known.add(view.word(name.end() - 1));
        }
    }

    private static void mention(Draft draft, PersonPhrase phrase, Party party) {
        View view = phrase.view();
        draft.add(view, phrase.begin(), phrase.end(), List.of(party));
        view.take(ownBegin(view, phrase), phrase.nameEnd());
        if (phrase.apposition() >= 0) {
            int noun = phrase.apposition();
            int from = noun;
            while (from > phrase.begin()
                    && !view.is(from - 1, ",")
                    && !view.tag(from - 1).equals("POS")) {
                from--;
            }
            if (from >= phrase.nameEnd() || noun < phrase.nameBegin()) {
                draft.take(view, from, noun + 1, List.of(party));
            }
        }
    }

    /** Behind a genitive: the owner stays a mention of its own. */
    private static int ownBegin(View view, PersonPhrase phrase) {
        int begin = phrase.begin();
        for (int i = phrase.begin(); i < phrase.nameBegin(); i++) {
            if (view.tag(i).equals("POS") || view.is(i, ",")) {
                begin = i + 1;
            }
        }
        return begin;
    }

    /** Full names first, so that a bare surname finds its person wherever that stands. */
    private static List<PersonCluster> clusters(Draft draft, List<PersonPhrase> phrases) {
        List<PersonCluster> clusters = new ArrayList<>();
        for (PersonPhrase phrase : phrases) {
            if (phrase.fullName()) {
                joinFullName(draft, clusters, phrase);
            }
        }
        for (PersonPhrase phrase : phrases) {
            if (!phrase.fullName()) {
                joinSurname(draft, clusters, phrase);
            }
        }
        return clusters;
    }

    private static void joinFullName(Draft draft, List<PersonCluster> clusters, PersonPhrase phrase) {
        for (PersonCluster cluster : clusters) {
            if (cluster.sameFullName(phrase.name(), draft.gazetteer().officeHolders())) {
                cluster.add(phrase);
                return;
            }
        }
        clusters.add(new PersonCluster(phrase));
    }

    private static void joinSurname(Draft draft, List<PersonCluster> clusters, PersonPhrase phrase) {
        PersonCluster best = null;
        for (PersonCluster cluster : clusters) {
            boolean nearer = best == null || begins(cluster) < phrase.view().place();
            if (nearer
                    && cluster.calledBy(phrase.name(), draft.gazetteer().officeHolders())
                    && agrees(cluster, phrase)) {
                best = cluster;
            }
        }
        if (best == null) {
            clusters.add(new PersonCluster(phrase));
        } else {
            best.add(phrase);
        }
    }

    private static int begins(PersonCluster cluster) {
        return cluster.phrases().get(0).view().place();
    }

    private static boolean agrees(PersonCluster cluster, PersonPhrase phrase) {
        if (phrase.country() == null) {
            return true;
        }
        for (PersonPhrase other : cluster.phrases()) {
            if (other.country() != null) {
                return other.country().equals(phrase.country());
            }
        }
        return true;
    }
}
