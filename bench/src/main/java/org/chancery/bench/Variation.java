package org.chancery.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.json.JsonLines;
import org.chancery.json.ReadingJson;
import org.chancery.model.Reading;

/**
 * Makes many readings of a few: other states for those in it, other days, other words of the same length for most words of
 * the text, so that they are no copies of each other and all places still hold. The same number gives the same reading.
 *
 * <p>They come as in a newsroom's feed: {@value #A_DAY} a day, in the order of days. States are in the news by Zipf's law,
 * the first of them in a fifth of all mentions, the second in a tenth. Of a hundred reports twelve are copies, with some
 * words changed, of a report of the last days, and twenty tell anew, in other words, what one of those told.
 */
final class Variation {

    private static final String[] STATES =
            ("AFG AGO ALB ARE ARG ARM AUS AUT AZE BEL BGD BGR BHR BLR BOL BRA CAN CHE CHL CHN CIV CMR COD COL CUB CYP CZE "
                            + "DEU DNK DZA ECU EGY ERI ESP EST ETH FIN FRA GBR GEO GHA GRC GTM HND HRV HTI HUN IDN IND IRL IRN "
                            + "IRQ ISR ITA JOR JPN KAZ KEN KGZ KHM KOR KWT LAO LBN LBY LKA LTU LVA MAR MDA MDG MEX MLI MMR MNG "
                            + "MOZ MYS NER NGA NLD NOR NPL NZL OMN PAK PAN PER PHL POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN "
                            + "SEN SGP SOM SRB SSD SVK SWE SYR TCD THA TJK TKM TUN TUR TWN TZA UGA UKR URY USA UZB VEN VNM YEM ZAF ZMB ZWE")
                    .split(" ");

    private static final double[] WEIGHTS = weights();

    /** Reports a day. */
    static final int A_DAY = 100;

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    /** Per hundred. */
    private static final int COPIES = 12;

    private static final int RETELLINGS = 20;

    private static final int SHORTEST = 3;

    private final List<Reading> models;
    /** Words of the models by their form. */
    private final Map<String, List<String>> vocabulary = new TreeMap<>();

    Variation(List<Reading> models) {
        this.models = List.copyOf(models);
        TreeSet<String> words = new TreeSet<>();
        models.forEach(model -> words.addAll(List.of(model.article().text().split("[^A-Za-z]+"))));
        words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> vocabulary
                        .computeIfAbsent(form(word), any -> new ArrayList<>())
                        .add(word));
    }

    Reading reading(int number) {
        Random random = new Random(number * 2654435761L);
        int kind = random.nextInt(100);
        int earlier = number - 1 - random.nextInt(A_DAY);
        if (earlier < 0 || kind >= COPIES + RETELLINGS) {
            return reading(number, number, number, 0);
        }
        return reading(number, source(earlier), kind < COPIES ? source(earlier) : number, kind < COPIES ? 30 : 0);
    }

    /** The report of which one that goes back to another is made: copies of copies go back to the same. */
    private int source(int number) {
        Random random = new Random(number * 2654435761L);
        boolean own = random.nextInt(100) >= COPIES + RETELLINGS;
        int earlier = number - 1 - random.nextInt(A_DAY);
        return own || earlier < 0 ? number : source(earlier);
    }

    /**
     * A reading of a day.
     *
     * @param told gives model and states
     * @param worded gives the words
     * @param every one of so many words is changed once more; none when 0
     */
    private Reading reading(int number, int told, int worded, int every) {
        Random event = new Random(told * 0x9E3779B9L + 17);
        Reading model = models.get(event.nextInt(models.size()));
        Map<String, String> states = new TreeMap<>();
        model.entities().forEach(entity -> {
            if (entity.country() != null) {
                states.computeIfAbsent(entity.country(), any -> state(event));
            }
        });
        String text = otherWords(model.article().text(), new Random(worded * 0x85EBCA6BL + 5), 4, 3);
        if (every > 0) {
            text = otherWords(text, new Random(number), every, 1);
        }
        String json = ReadingJson.write(model);
        return ReadingJson.read(new JsonVariation(states, text, FIRST.plusDays(number / A_DAY), id(number, text))
                .of(JsonLines.object(json)));
    }

    /** A few states are in the news far more often than the others: the nth one nth as often as the first. */
    private static String state(Random random) {
        double at = random.nextDouble() * WEIGHTS[STATES.length - 1];
        int found = Arrays.binarySearch(WEIGHTS, at);
        return STATES[Math.min(STATES.length - 1, found < 0 ? -found - 1 : found)];
    }

    private static double[] weights() {
        double[] weights = new double[STATES.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += 1.0 / (i + 1);
            weights[i] = sum;
        }
        return weights;
    }

    /** The text with other words for so many of so many. */
    private String otherWords(String text, Random random, int of, int changed) {
        StringBuilder other = new StringBuilder(text);
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && isLetter(text.charAt(end))) {
                end++;
            }
            List<String> words = end - begin < SHORTEST ? null : vocabulary.get(form(text.substring(begin, end)));
            if (words != null && random.nextInt(of) < changed) {
                other.replace(begin, end, words.get((int) (Math.pow(random.nextDouble(), 2) * words.size())));
            }
            begin = Math.max(end, begin + 1);
        }
        return other.toString();
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    /** What words must have in common to stand for each other: their length, and whether they are names. */
    private static String form(String word) {
        return word.length() + (Character.isUpperCase(word.charAt(0)) ? "A" : "a");
    }

    private static String id(int number, String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((number + text).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
