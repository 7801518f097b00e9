package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.model.EventType;
import org.chancery.model.OutletControl;
import org.chancery.model.Reading;
import org.chancery.model.Status;
import org.chancery.model.TieKind;

/** Makes readings and queries by chance, the same for the same seed; few values, so that queries meet readings. */
final class RandomRecord {

    private static final String[][] PARTIES = {
        {"Zürich Council", "CHE", "GOV"},
        {"President Ana Lima", "BRA", "GOV"},
        {"Lima", "PER", "GOV"},
        {"Kenya", "KEN", "GOV"},
        {"the Navy of Kenya", "KEN", "MIL"},
        {"Reform League", null, "OPP"},
        {"Brasília", "BRA", "GOV"},
        {"Ana Torres", "PER", "BUS"},
    };
    private static final String[] TRIGGERS = {"visited", "accused", "aided", "sanctioned", "Übung held"};
    private static final String[] OUTLETS = {"Nairobi Ledger", "Lima Ledger", "Der Bote"};
    private static final String[] PLACES = {"Nairobi", "São Paulo", "Bern"};
    private static final String[] WORDS = {"ana", "kenya", "visited", "Übung", "\"ana lima\"", "navy", "nothing", "\"of kenya\""};

    private final Random random;

    RandomRecord(long seed) {
        random = new Random(seed);
    }

    Reading reading(int number) {
        StringBuilder text = new StringBuilder();
        List<int[]> told = new ArrayList<>();
        int sentences = 1 + random.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            int actor = random.nextInt(PARTIES.length);
            int recipient = random.nextInt(PARTIES.length);
            int trigger = random.nextInt(TRIGGERS.length);
            told.add(new int[] {actor, recipient, trigger});
            text.append("In ").append(PLACES[i % 3]).append(' ').append(PARTIES[actor][0]).append(' ');
            text.append(TRIGGERS[trigger]).append(i).append(' ').append(PARTIES[recipient][0]).append(" again. ");
        }
        MadeReading made = MadeReading.of(number, text.toString()).version("v" + random.nextInt(3));
        if (random.nextInt(4) > 0) {
            made.outlet(pick(OUTLETS), random.nextBoolean() ? "KEN" : null, pick(OutletControl.values()));
        }
        if (random.nextInt(5) > 0) {
            made.published(day().toString() + (random.nextBoolean() ? "T10:00:00Z" : ""));
        }
        if (random.nextBoolean()) {
            made.title("Title of " + pick(WORDS));
        }
        addParties(made, told);
        for (int i = 0; i < told.size(); i++) {
            addFindings(made, told.get(i), i);
        }
        return made.reading();
    }

    private static void addParties(MadeReading made, List<int[]> told) {
        told.stream()
                .flatMapToInt(each -> java.util.stream.IntStream.of(each[0], each[1]))
                .distinct()
                .forEach(party -> made.party("n" + party, PARTIES[party][0], PARTIES[party][1], PARTIES[party][2]));
    }

    private void addFindings(MadeReading made, int[] told, int number) {
        String trigger = TRIGGERS[told[2]] + number;
        String actor = "n" + told[0];
        String recipient = random.nextInt(3) > 0 ? "n" + told[1] : "";
        String claim = "";
        if (random.nextBoolean()) {
            claim = "c" + number;
            String speaker = random.nextInt(4) > 0 ? "n" + told[random.nextInt(2)] : null;
            made.claim(claim, speaker, trigger, number > 0 && made.hasClaim("c" + (number - 1)) ? "c" + (number - 1) : null);
        }
        String day = random.nextBoolean() ? day().toString() : null;
        made.event(
                "e" + number,
                pick(EventType.values()),
                pick(Status.values()),
                trigger,
                recipient.isEmpty() ? actor + " n" + told[1] : actor,
                recipient,
                day,
                random.nextBoolean() ? made.where(PLACES[number % 3], random.nextBoolean() ? "BRA" : null) : null,
                random.nextInt(11) / 10.0,
                claim);
        if (random.nextInt(3) == 0) {
            String since = random.nextBoolean() ? null : day().toString().substring(0, random.nextBoolean() ? 4 : 7);
            made.tie("t" + number, pick(TieKind.values()), actor, "n" + told[1], since, trigger, claim);
        }
        if (random.nextInt(3) == 0) {
            made.figure("f" + number, number, random.nextBoolean() ? "e" + number : null, "again");
        }
        if (number > 0 && random.nextInt(3) == 0) {
            made.cause("x" + number, "e" + (number - 1), "e" + number, "In ");
        }
    }

    Query query() {
        QueryBuilder query = Query.builder();
        int parts = random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            narrow(query);
        }
        return query.build();
    }

    private void narrow(QueryBuilder query) {
        String[] states = {"BRA", "PER", "KEN", "CHE", "FRA"};
        switch (random.nextInt(20)) {
            case 0 -> query.kinds(pick(Query.Kind.values()));
            case 1, 2 -> query.pair(new Query.Pair(pick(states), pick(states), random.nextBoolean()));
            case 3, 4 -> query.states(pick(states));
            case 5 -> query.states(pick(states), pick(states));
            case 6 -> query.parties(pick(new String[] {"ana", "lima ANA", "Zurich", "navy kenya", "—"}));
            case 7 -> query.sectors(pick(new String[] {"GOV", "MIL", "OPP"}));
            case 8 -> query.types(pick(EventType.values()), pick(EventType.values()));
            case 9 -> query.quads(pick(org.chancery.model.Quad.values()));
            case 10 -> query.statuses(pick(Status.values()), Status.OCCURRED);
            case 11 -> query.ties(pick(TieKind.values()), pick(TieKind.values()));
            case 12 -> query.speakers(pick(new String[] {"KEN", "ana", "brasilia", "league reform"}));
            case 13 -> query.outlets(pick(new String[] {"ledger", "bote der", "Lima Ledger", "bot"}));
            case 14 -> query.controls(pick(OutletControl.values()), OutletControl.UNKNOWN);
            case 15 -> query.places(pick(new String[] {"BRA", "paulo", "Nairobi", "Paulo Sao"}));
            case 16 -> query.from(day()).until(LocalDate.parse("2026-03-31"));
            case 17 -> query.until(day());
            case 18 -> query.text(pick(WORDS) + " " + pick(WORDS));
            default -> query.confidence(random.nextInt(11) / 10.0);
        }
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1 + random.nextInt(3), 1 + random.nextInt(28));
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
