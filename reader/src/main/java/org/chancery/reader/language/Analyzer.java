package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chancery.language.LanguageModels;
import org.chancery.language.library.Lemmas;

/**
 * Text to sentences with tokens, tags, lemmas, names and syntax.
 *
 * <p>Keeps nothing between texts; one analyzer serves all threads.
 */
public final class Analyzer {

    /** Longer sentences are cut: no sentence of a report has so many words, lists and tables do. */
    private static final int LONGEST = 120;

    private final LanguageModels models;
    private final SyntaxReader syntaxReader;
    private final Lemmas lemmas = new Lemmas();
    private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.factory(
            new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep,splitHyphenated=false");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    private final Predicate<String> isName;
    private final HeadlineTags headlineTags;
    private final HeadlineMends headlineMends = new HeadlineMends();

    /**
     * An analyzer with these models.
     *
     * @param isName whether a capitalised word is a name even where it is an ordinary word too ("Turkey")
     */
    public Analyzer(LanguageModels models, Predicate<String> isName) {
        this.models = models;
        this.syntaxReader = new SyntaxReader(models.parser());
        this.isName = isName;
        this.headlineTags = new HeadlineTags(isName);
    }

    /** An analyzer with the models of the class path, which knows no names of its own. Takes seconds. */
    public static Analyzer load() {
        return new Analyzer(LanguageModels.load(), word -> false);
    }

    /** Names of the models, for the record. */
    public static List<String> models() {
        return LanguageModels.describe();
    }

    /** The sentences of the passages, in order. */
    public List<Sentence> analyze(String text, List<Passage> passages) {
        String plain = plainQuotes(text);
        List<Split> split = new ArrayList<>();
        for (int paragraph = 0; paragraph < passages.size(); paragraph++) {
            Passage passage = passages.get(paragraph);
            for (List<CoreLabel> words : split(plain, passage)) {
                tag(words, passage.headline());
                split.add(new Split(words, paragraph, passage.headline()));
            }
        }
        List<Syntax> syntax = syntaxReader.read(split.stream().map(Split::words).toList());
        List<Sentence> sentences = new ArrayList<>(split.size());
        for (int i = 0; i < split.size(); i++) {
            sentences.add(sentence(text, split.get(i), i, syntax.get(i)));
        }
        return sentences;
    }

    /** The words of one sentence and where they stand. */
    private record Split(List<CoreLabel> words, int paragraph, boolean headline) {}

    private List<List<CoreLabel>> split(String text, Passage passage) {
        String stretch = text.substring(passage.begin(), passage.end());
        List<CoreLabel> words =
                tokenizers.getTokenizer(new StringReader(stretch)).tokenize();
        for (CoreLabel word : words) {
            word.setBeginPosition(word.beginPosition() + passage.begin());
            word.setEndPosition(word.endPosition() + passage.begin());
        }
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : passage.headline() ? List.of(words) : joined(splitter.process(words))) {
            for (int from = 0; from < sentence.size(); from += LONGEST) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST)));
            }
        }
        return sentences;
    }

    /** No sentence begins with a comma: "Mr. Lee, R-N.C., said" is cut behind the state's abbreviation. */
    private static List<List<CoreLabel>> joined(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>(sentences.size());
        for (List<CoreLabel> sentence : sentences) {
            boolean goesOn = !joined.isEmpty() && sentence.get(0).word().equals(",");
            if (!goesOn) {
                joined.add(sentence);
                continue;
            }
            List<CoreLabel> whole = new ArrayList<>(joined.remove(joined.size() - 1));
            takeStop(whole);
            whole.addAll(sentence);
            joined.add(whole);
        }
        return joined;
    }

    /** Gives the full stop behind an abbreviation, before a bracket or at the end, to the abbreviation. */
    private static void takeStop(List<CoreLabel> words) {
        for (int i = words.size() - 1; i > 0 && i >= words.size() - 2; i--) {
            CoreLabel stop = words.get(i);
            CoreLabel before = words.get(i - 1);
            if (stop.word().equals(".") && stop.beginPosition() == before.endPosition()) {
                before.setWord(before.word() + ".");
                before.setValue(before.word());
                before.setEndPosition(stop.endPosition());
                words.remove(i);
                return;
            }
        }
    }

    /** Gives the words tags and lemmas. */
    private void tag(List<CoreLabel> words, boolean headline) {
        if (headline) {
            lowerTitleCase(words);
            headlineTags.rewrite(words);
        }
        String[] tags = models.tagger().tag(forms(words));
        for (int i = 0; i < tags.length; i++) {
            words.get(i).setTag(tags[i]);
        }
        if (headline) {
            headlineTags.mend(words, models.names().lowerCaseWords()::contains);
        }
        lowerFirst(words);
        TagMends.apply(words);
        for (CoreLabel word : words) {
            word.setLemma(lemmas.of(word.word(), word.tag()));
        }
    }

    private Sentence sentence(String text, Split split, int number, Syntax syntax) {
        List<CoreLabel> words = split.words();
        String[] tags = words.stream().map(CoreLabel::tag).toArray(String[]::new);
        String[] names = models.names().names(forms(words), tags);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            tokens.add(new Token(
                    i,
                    word.beginPosition(),
                    word.endPosition(),
                    text.substring(word.beginPosition(), word.endPosition()),
                    word.lemma(),
                    word.tag(),
                    names[i],
                    syntax.head(i),
                    syntax.relation(i)));
        }
        List<Token> mended = SyntaxMends.apply(tokens);
        List<Token> done = split.headline() ? headlineMends.apply(mended) : mended;
        // a mend that meets a tree it was not made for must not close a ring
        return new Sentence(number, split.paragraph(), split.headline(), Rings.any(done) ? tokens : done);
    }

    private static List<String> forms(List<CoreLabel> words) {
        return words.stream().map(CoreLabel::word).toList();
    }

    /** "Trade between Chile and Peru": a common noun that opens a sentence before a preposition is no name. */
    private void lowerFirst(List<CoreLabel> words) {
        CoreLabel first = words.get(0);
        String lower = first.word().toLowerCase(Locale.ROOT);
        if (words.size() > 1
                && first.tag().equals("NNP")
                && words.get(1).tag().equals("IN")
                && models.names().lowerCaseWords().contains(lower)
                && !isName.test(first.word())) {
            first.setTag("NN");
        }
    }

    /**
     * Headlines in title case: ordinary words in lower case, so that verbs are seen as such. Ordinary is what the name
     * finder met in lower case while it was trained and what is no known name.
     */
    private void lowerTitleCase(List<CoreLabel> words) {
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.word().charAt(0)))
                .count();
        if (2 * capitals < words.size()) {
            return;
        }
        for (CoreLabel word : words) {
            String form = word.word();
            String lower = form.toLowerCase(Locale.ROOT);
            boolean capitalised = form.length() > 1
                    && Character.isUpperCase(form.charAt(0))
                    && form.substring(1).equals(lower.substring(1));
            if (capitalised
                    && !isName.test(form)
                    && models.names().lowerCaseWords().contains(lower)) {
                word.setWord(lower);
                word.setValue(lower);
            }
        }
    }

    /** Typographic quotation marks as plain ones, one character for one: the models know only those. */
    private static String plainQuotes(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            switch (characters[i]) {
                case '‘', '’', '‚', '′' -> characters[i] = '\'';
                case '“', '”', '„', '«', '»' -> characters[i] = '"';
                case '\u00a0', '\u2009', '\u202f' -> characters[i] = ' ';
                default -> {}
            }
        }
        return new String(characters);
    }
}
