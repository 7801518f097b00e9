package org.chancery.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences to try the models on: lines of the reader's rule files and of our own gold reports, and odd ones. */
public final class OwnSentences {

    private static final int LONGEST = 120;

    /** Sentences of unlike kinds: the words of each are parted by blanks. */
    private static final List<String> ODD = List.of(
            "Colombo",
            ".",
            "?!",
            "10,000",
            "https://example.org/news/2021/03/17/envoy-talks?id=7&lang=en#top",
            "press@ministry.example said NOTHING at 12:30 on 3/4/2021 about US$ 4.5bn or €20m or 30°C",
            "MINISTER OF FOREIGN AFFAIRS OF URUGUAY MEETS HIS COUNTERPART FROM GHANA",
            "🚨 BREAKING 🇰🇪 envoys 😀 arrive 👩‍👩‍👧 now",
            "Президент Иванов met 王毅 and محمد in Αθήνα near Đà Nẵng for déjà-vu talks",
            "第3回 日本 2021年 5月 と 百二十 人",
            "The so-called ultra-long-range surface-to-air F-35A Mi-24V A/HRC/RES/46/1 T-72 U.S.-led non-EU G-20 deal",
            "colour honour centre organisation neighbour favoured travelled defence Programme",
            "alpha beta gammaray deltas epsilon-1 Iota kappas omegas sigmatau rhOmicron",
            "Acme Widgets Co. Ltd. and Zeta Holdings Corp. of Brown & Sons Inc. sued",
            "Dr. Okoro , Gen. Silva , Mrs. Haddad and Sen. Lind met Mr. Petrov , who left with Okoro and Lind",
            "A a B b C c D d , . ; : ' \" ` `` '' -- - – — … ( ) [ ] { } < > / \\ | _ ~ ^ * & % $ # @ + =",
            "x y_z __init__ foo.bar() C++ C# .NET i++ 1st 2nd 3rd 4th 1990s '90s 20-year-old",
            "ﬁnal ﬂag ǅungla ª º ² ½ Ⅳ ① ª́ naïve façade Ærø İstanbul ıssız ß ẞ",
            "NA NA NA .$. .$$. null -LRB- -RRB- ###### WT-Xx O",
            "'s n't 'll 're 've 'd ca wo gon na can not",
            "Nothing but nothing comes of nothing , says Nothing to Nothing because Nothing ate nothing");

    private OwnSentences() {}

    /** Three of four sentences, and the odd ones. */
    public static List<List<String>> many() {
        List<List<String>> all = All.SENTENCES;
        List<List<String>> many = new ArrayList<>(odd());
        IntStream.range(0, all.size()).filter(i -> i % 4 != 0).forEach(i -> many.add(all.get(i)));
        return many;
    }

    /** Odd sentences, one of {@value #LONGEST} words among them. */
    public static List<List<String>> odd() {
        List<List<String>> odd = new ArrayList<>();
        ODD.forEach(line -> odd.add(List.of(line.split(" "))));
        List<String> every = new ArrayList<>();
        odd.forEach(every::addAll);
        odd.add(List.copyOf(every.subList(0, LONGEST)));
        odd.add(Collections.nCopies(LONGEST, "Chad"));
        odd.add(Collections.nCopies(7, "zzyzxqx"));
        return odd;
    }

    /** Read and split once for all tests. */
    private static final class All {

        private static final List<List<String>> SENTENCES = List.copyOf(read());
    }

    private static List<List<String>> read() {
        TokenizerFactory<CoreLabel> tokenizers =
                PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");
        List<List<String>> sentences = new ArrayList<>();
        for (Path file : files()) {
            for (String line : lines(file)) {
                List<String> words = tokenizers.getTokenizer(new StringReader(line)).tokenize().stream()
                        .map(CoreLabel::word)
                        .toList();
                for (int from = 0; from < words.size(); from += LONGEST) {
                    sentences.add(words.subList(from, Math.min(words.size(), from + LONGEST)));
                }
            }
        }
        return sentences;
    }

    private static List<Path> files() {
        Path root = root();
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("reader/src/main/resources", "eval/src/main/resources")) {
            try (Stream<Path> found = Files.walk(root.resolve(folder))) {
                found.filter(file -> file.toString().endsWith(".txt"))
                        .filter(file -> !file.getFileName().toString().startsWith("held"))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("reader/src/main/resources"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
