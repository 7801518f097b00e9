package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.Folding;
import org.chancery.gazetteer.OfficeHolder;
import org.chancery.gazetteer.OfficeHolders;

/** Office holders whose name an article spells a little otherwise than the list: "Abdelaziz Bouteflicka". */
final class Spellings {

    /** Surnames of so many letters may differ in two. */
    private static final int VERY_LONG = 9;

    private Spellings() {}

    /** The terms of those whose name is near that of the cluster; of a surname alone the title must be the same. */
    static List<OfficeHolder> near(OfficeHolders holders, PersonCluster cluster) {
        String[] parts = cluster.key().split(" ");
        String surname = parts[parts.length - 1];
        List<OfficeHolder> found = new ArrayList<>();
        boolean titled =
                cluster.phrases().stream().anyMatch(phrase -> !phrase.titles().isEmpty());
        if ((parts.length < 2 && !titled) || surname.isEmpty()) {
            return found;
        }
        if (parts.length > 1) {
            sameSurname(holders.named(surname), parts[0], found);
        }
        int most = surname.length() >= VERY_LONG ? 2 : 1;
        for (String other : holders.surnames(surname.charAt(0))) {
            if (!other.equals(surname) && EditDistance.within(other, surname, most)) {
                for (OfficeHolder holder : holders.named(other)) {
                    addFitting(holder, other, parts, cluster, found);
                }
            }
        }
        return found;
    }

    /** "Yitzak Rabin" for Yitzhak Rabin. */
    private static void sameSurname(List<OfficeHolder> holders, String first, List<OfficeHolder> found) {
        for (OfficeHolder holder : holders) {
            if (holder.leading() && sameFirst(holder, first) && first.length() > 3) {
                found.add(holder);
            }
        }
    }

    private static void addFitting(
            OfficeHolder holder, String surname, String[] parts, PersonCluster cluster, List<OfficeHolder> found) {
        boolean own = Folding.fold(holder.surname()).equals(surname);
        boolean fits = parts.length > 1 ? sameFirst(holder, parts[0]) : sameTitle(holder, cluster);
        if (own && fits && !found.contains(holder)) {
            found.add(holder);
        }
    }

    private static boolean sameFirst(OfficeHolder holder, String first) {
        String own = Folding.fold(holder.name());
        int blank = own.indexOf(' ');
        String name = blank < 0 ? own : own.substring(0, blank);
        return EditDistance.within(name, first, name.length() > 4 ? 1 : 0);
    }

    private static boolean sameTitle(OfficeHolder holder, PersonCluster cluster) {
        List<String> title = List.of(holder.title().toLowerCase(Locale.ROOT).split(" "));
        return cluster.phrases().stream()
                .flatMap(phrase -> phrase.titles().stream())
                .map(Agent::phrase)
                .anyMatch(phrase -> title.containsAll(List.of(phrase.split(" "))));
    }
}
