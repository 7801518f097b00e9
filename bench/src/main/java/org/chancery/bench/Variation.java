package org.chancery.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
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
 */
final class Variation {

    private static final String[] STATES =
            ("AFG AGO ALB ARE ARG ARM AUS AUT AZE BEL BGD BGR BHR BLR BOL BRA CAN CHE CHL CHN CIV CMR COD COL CUB CYP CZE "
                            + "DEU DNK DZA ECU EGY ERI ESP EST ETH FIN FRA GBR GEO GHA GRC GTM HND HRV HTI HUN IDN IND IRL IRN "
                            + "IRQ ISR ITA JOR JPN KAZ KEN KGZ KHM KOR KWT LAO LBN LBY LKA LTU LVA MAR MDA MDG MEX MLI MMR MNG "
                            + "MOZ MYS NER NGA NLD NOR NPL NZL OMN PAK PAN PER PHL POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN "
                            + "SEN SGP SOM SRB SSD SVK SWE SYR TCD THA TJK TKM TUN TUR TWN TZA UGA UKR URY USA UZB VEN VNM YEM ZAF ZMB ZWE")
                    .split(" ");

    private final List<Reading> models;
    /** Words of the models by their length. */
    private final Map<Integer, List<String>> vocabulary = new TreeMap<>();

    Variation(List<Reading> models) {
        this.models = List.copyOf(models);
        TreeSet<String> words = new TreeSet<>();
        models.forEach(model -> words.addAll(List.of(model.article().text().split("[^a-z]+"))));
        words.stream()
                .filter(word -> word.length() >= 3)
                .forEach(word -> vocabulary
                        .computeIfAbsent(word.length(), any -> new ArrayList<>())
                        .add(word));
    }

    Reading reading(int number) {
        Random random = new Random(number * 2654435761L);
        Reading model = models.get(random.nextInt(models.size()));
        Map<String, String> states = new TreeMap<>();
        model.entities().forEach(entity -> {
            if (entity.country() != null) {
                states.computeIfAbsent(entity.country(), any -> state(random));
            }
        });
        String text = otherWords(model.article().text(), random);
        String json = ReadingJson.write(model);
        return ReadingJson.read(new JsonVariation(states, text, day(random), id(number, text)).of(JsonLines.object(json)));
    }

    /** A few states are in the news far more often than the others. */
    private static String state(Random random) {
        double skewed = Math.pow(random.nextDouble(), 2.5);
        return STATES[(int) (skewed * STATES.length)];
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3650));
    }

    private String otherWords(String text, Random random) {
        StringBuilder other = new StringBuilder(text);
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
                end++;
            }
            boolean whole = begin == 0 || !Character.isLetter(text.charAt(begin - 1));
            List<String> words = vocabulary.get(end - begin);
            if (end > begin && whole && words != null && random.nextInt(4) > 0) {
                other.replace(begin, end, words.get((int) (Math.pow(random.nextDouble(), 2) * words.size())));
            }
            begin = Math.max(end, begin + 1);
        }
        return other.toString();
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
