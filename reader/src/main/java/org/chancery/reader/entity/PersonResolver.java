package org.chancery.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.gazetteer.Agent;
import org.chancery.gazetteer.OfficeHolder;
import org.chancery.gazetteer.OfficeHolders;
import org.chancery.gazetteer.Organisation;
import org.chancery.model.EntityKind;
import org.chancery.model.ResolvedBy;
import org.jspecify.annotations.Nullable;

/** Says for whom a person acts: what the text says, else the list of office holders, else whose release it is. */
final class PersonResolver {

    /** Where the head of government is called so. */
    private static final List<String> CHIEF_EXECUTIVES = List.of("HKG", "MAC", "CHN", "GBR", "AFG");

    private static final java.util.Set<String> GUESTS = java.util.Set.of(
            "president",
            "judge",
            "justice",
            "prosecutor",
            "bishop",
            "archbishop",
            "cardinal",
            "pastor",
            "mayor",
            "opposition leader",
            "candidate",
            "activist",
            "journalist",
            "father",
            "king",
            "sultan",
            "emir");

    private final Draft draft;
    private final Parties parties;

    PersonResolver(Draft draft, Parties parties) {
        this.draft = draft;
        this.parties = parties;
    }

    Party resolve(PersonCluster cluster) {
        PersonPhrase told = best(cluster);
        Optional<OfficeHolder> holder = holder(cluster, country(cluster));
        boolean titled = !told.titles().isEmpty();
        if (country(cluster) != null || owner(cluster) != null) {
            return fromText(cluster, told, holder);
        }
        if (holder.isPresent()
                && (titled
                        || cluster.name().indexOf(' ') > 0
                        || holder.get().meantBy(cluster.name())
                        || alone(cluster, holder.get()))) {
            return fromList(cluster, told, holder.get());
        }
        String later = later(cluster);
        if (later != null) {
            List<String> sectors = sectors(cluster, Optional.empty());
            return party(
                    cluster,
                    later,
                    null,
                    sectors,
                    told.role(),
                    ResolvedBy.REFERENCE,
                    "entity/person/later-office-holder");
        }
        String release = titled && !foreignTitle(told) ? Release.own(draft) : null;
        return party(
                cluster,
                release,
                null,
                sectors(cluster, Optional.empty()),
                told.role(),
                ResolvedBy.TEXT,
                release != null ? "entity/person/title-in-release" : told.rule());
    }

    /**
     * The United States have no ministers: in a release of theirs one is another state's. And whoever is president of the
     * state that publishes is listed or called so in full: a bare "President" of another name is a guest.
     */
    private boolean foreignTitle(PersonPhrase told) {
        String role = told.role() == null ? "" : told.role().toLowerCase(java.util.Locale.ROOT);
        if (guestTitle(told.role())) {
            return true;
        }
        if (told.titles().stream().anyMatch(title -> "JUD".equals(title.sector()))) {
            // a judge or a prosecutor in a release is seldom one's own
            return true;
        }
        boolean american = draft.outlet() != null && "USA".equals(draft.outlet().country());
        return american && (role.contains("minister") || role.contains("premier") || role.contains("chancellor"));
    }

    /** A title that whoever speaks for the publishing government does not give its own people without more. */
    static boolean guestTitle(@Nullable String title) {
        return title != null && GUESTS.contains(title.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether no other office holder has that surname: who is in office then is meant by it without more. */
    private boolean alone(PersonCluster cluster, OfficeHolder holder) {
        String day = draft.day();
        boolean rebel = holder.office().equals("rebel-leader");
        return cluster.name().length() > 4
                && day != null
                && holder.holdsOn(day)
                && draft.gazetteer().officeHolders().named(cluster.name()).stream()
                        .filter(term -> !rebel || term.holdsOn(day))
                        .allMatch(term -> term.name().equals(holder.name()));
    }

    private Party fromText(PersonCluster cluster, PersonPhrase told, Optional<OfficeHolder> holder) {
        Party owner = owner(cluster);
        String country = country(cluster);
        String acts = country != null ? country : owner == null ? null : owner.country();
        List<String> sectors = sectors(cluster, holder);
        if (sectors.isEmpty() && owner != null) {
            sectors = owner.sectors();
        }
        String role = told.role() != null
                ? told.role()
                : holder.map(OfficeHolder::title).orElse(null);
        return party(cluster, acts, owner == null ? null : owner.body(), sectors, role, ResolvedBy.TEXT, told.rule());
    }

    private Party fromList(PersonCluster cluster, PersonPhrase told, OfficeHolder holder) {
        String rule = rule(told, holder);
        List<String> sectors = sectors(cluster, Optional.of(holder));
        String role = told.role() != null ? told.role() : holder.title();
        if (draft.gazetteer().states().has(holder.code())) {
            return party(cluster, holder.code(), null, sectors, role, ResolvedBy.REFERENCE, rule);
        }
        List<Organisation> bodies = draft.gazetteer().organisations().named(holder.code());
        Party body = bodies.isEmpty() ? null : parties.organisation(bodies.get(0), null);
        String code = body == null ? holder.code() : body.body();
        boolean known = body != null || holder.code().length() == 3;
        String fallback = holder.code().isEmpty() ? null : "IGO";
        return party(
                cluster,
                body == null ? null : body.country(),
                known ? code : fallback,
                sectors,
                role,
                ResolvedBy.REFERENCE,
                rule);
    }

    private static String rule(PersonPhrase told, OfficeHolder holder) {
        String known = holder.withoutOffice() ? "known-person" : "office-holder";
        return told.titles().isEmpty() ? "entity/person/" + known : "entity/person/title-and-" + known;
    }

    private Party party(
            PersonCluster cluster,
            @Nullable String country,
            @Nullable String body,
            List<String> sectors,
            @Nullable String role,
            ResolvedBy how,
            String rule) {
        return new Party(
                "person/" + cluster.key(),
                cluster.name(),
                EntityKind.PERSON,
                country,
                country == null ? body : null,
                sectors,
                role,
                how,
                rule);
    }

    /** The first phrase that gives a title, else the first. */
    private static PersonPhrase best(PersonCluster cluster) {
        PersonPhrase best = cluster.phrases().get(0);
        for (PersonPhrase phrase : cluster.phrases()) {
            if (worth(phrase) > worth(best)) {
                best = phrase;
            }
        }
        return best;
    }

    private static int worth(PersonPhrase phrase) {
        return (phrase.titles().isEmpty() ? 0 : 2) + (phrase.country() == null && phrase.owner() == null ? 0 : 1);
    }

    private static @Nullable String country(PersonCluster cluster) {
        for (PersonPhrase phrase : cluster.phrases()) {
            if (phrase.country() != null) {
                return phrase.country();
            }
        }
        return null;
    }

    private static @Nullable Party owner(PersonCluster cluster) {
        for (PersonPhrase phrase : cluster.phrases()) {
            if (phrase.owner() != null) {
                return phrase.owner();
            }
        }
        return null;
    }

    private Optional<OfficeHolder> holder(PersonCluster cluster, @Nullable String country) {
        OfficeHolders holders = draft.gazetteer().officeHolders();
        Optional<OfficeHolder> exact = holders.find(cluster.name(), draft.day(), country);
        Optional<OfficeHolder> called = exact.isPresent() ? byTitle(cluster, exact.get(), country) : exact;
        return called.isPresent()
                ? called
                : OfficeHolders.choose(Spellings.near(holders, cluster), draft.day(), country);
    }

    /** "Secretary of State James Baker": of several terms the one with that very title, whatever the day. */
    private Optional<OfficeHolder> byTitle(PersonCluster cluster, OfficeHolder chosen, @Nullable String country) {
        String role = best(cluster).role();
        if (role == null || country != null || chosen.title().equalsIgnoreCase(role)) {
            return Optional.of(chosen);
        }
        return draft.gazetteer().officeHolders().named(cluster.name()).stream()
                .filter(term -> term.title().equalsIgnoreCase(role))
                .findFirst()
                .or(() -> Optional.of(chosen));
    }

    /** The state in which someone of that full name comes to office only after the report: it is his all the same. */
    private @Nullable String later(PersonCluster cluster) {
        String country = null;
        for (OfficeHolder term : draft.gazetteer().officeHolders().named(cluster.name())) {
            boolean state = draft.gazetteer().states().has(term.code());
            if (cluster.name().indexOf(' ') < 0 || !state || (country != null && !country.equals(term.code()))) {
                return null;
            }
            country = term.code();
        }
        return country;
    }

    /** Of the titles that the text gives; of an office that has ended, a member of the elite as well. */
    private List<String> sectors(PersonCluster cluster, Optional<OfficeHolder> holder) {
        List<String> sectors = new ArrayList<>(2);
        boolean former = cluster.phrases().stream().anyMatch(PersonPhrase::former);
        if (former) {
            sectors.add("ELI");
        }
        for (PersonPhrase phrase : cluster.phrases()) {
            for (Agent title : phrase.titles()) {
                String sector = title.sector() != null
                        ? title.sector()
                        : leads(title, phrase) || phrase.inCabinet() ? "GOV" : null;
                if (title.phrase().equals("chief executive")
                        && CHIEF_EXECUTIVES.contains(String.valueOf(phrase.country()))) {
                    sector = "GOV";
                }
                if (sector != null && sectors.isEmpty()) {
                    sectors.add(sector);
                }
            }
        }
        if (holder.isPresent() && sectors.stream().allMatch("ELI"::equals)) {
            holder.get().sectors().stream()
                    .filter(sector -> !sectors.contains(sector))
                    .forEach(sectors::add);
            boolean ended = draft.day() != null && holder.get().endedBefore(draft.day());
            if (ended && holder.get().leavesOffice() && !sectors.contains("ELI")) {
                sectors.add("ELI");
            }
        }
        return sectors;
    }

    /** Words that tell no sector by themselves: whoever leads or speaks for a state governs. */
    private boolean leads(Agent title, PersonPhrase phrase) {
        String country = phrase.country() != null ? phrase.country() : Release.own(draft);
        return country != null && phrase.owner() == null && AgentSenses.governs(title);
    }
}
