package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Text to sentences with tokens, tags, lemmas, names and syntax.
 *
 * <p>Keeps nothing between texts; one analyzer serves all threads.
 */
public final class Analyzer {

    /** Longer sentences are cut: no sentence of a report has so many words, lists and tables do. */
    private static final int LONGEST = 120;

    private final LanguageModels models;
    private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.factory(
            new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep,splitHyphenated=false");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    private final Predicate<String> isName;
    private final HeadlineTags headlineTags;
    private final HeadlineMends headlineMends = new HeadlineMends();

    private Analyzer(LanguageModels models, Predicate<String> isName) {
        this.models = models;
        this.isName = isName;
        this.headlineTags = new HeadlineTags(isName);
    }

    /** An analyzer with the models of the class path, which knows no names of its own. Takes seconds. */
    public static Analyzer load() {
        return load(word -> false);
    }

    /**
     * An analyzer with the models of the class path. Takes seconds.
     *
     * @param isName whether a capitalised word is a name even where it is an ordinary word too ("Turkey")
     */
    public static Analyzer load(Predicate<String> isName) {
        return new Analyzer(LanguageModels.load(), isName);
    }

    /** Names of the models, for the record. */
    public static List<String> models() {
        return LanguageModels.describe();
    }

    /** The sentences of the passages, in order. */
    public List<Sentence> analyze(String text, List<Passage> passages) {
        String plain = plainQuotes(text);
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < passages.size(); paragraph++) {
            Passage passage = passages.get(paragraph);
            for (List<CoreLabel> words : split(plain, passage)) {
                sentences.add(parse(text, words, sentences.size(), paragraph, passage.headline()));
            }
        }
        return sentences;
    }

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

    private Sentence parse(String text, List<CoreLabel> words, int number, int paragraph, boolean headline) {
        if (headline) {
            lowerTitleCase(words);
            headlineTags.rewrite(words);
        }
        models.tagger().tagCoreLabels(words);
        if (headline) {
            headlineTags.mend(words, models.names().getKnownLCWords()::contains);
        }
        lowerFirst(words);
        TagMends.apply(words);
        for (CoreLabel word : words) {
            word.set(CoreAnnotations.LemmaAnnotation.class, Morphology.lemmaStatic(word.word(), word.tag()));
        }
        List<CoreLabel> named = models.names().classifySentence(words);
        Tree tree = parse(words);
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
                    named.get(i).get(CoreAnnotations.AnswerAnnotation.class),
                    tree.heads[i],
                    tree.relations[i]));
        }
        List<Token> mended = SyntaxMends.apply(tokens);
        return new Sentence(number, paragraph, headline, headline ? headlineMends.apply(mended) : mended);
    }

    /** "Trade between Chile and Peru": a common noun that opens a sentence before a preposition is no name. */
    private void lowerFirst(List<CoreLabel> words) {
        CoreLabel first = words.get(0);
        String lower = first.word().toLowerCase(Locale.ROOT);
        if (words.size() > 1
                && first.tag().equals("NNP")
                && words.get(1).tag().equals("IN")
                && models.names().getKnownLCWords().contains(lower)
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
                    && models.names().getKnownLCWords().contains(lower)) {
                word.setWord(lower);
                word.setValue(lower);
            }
        }
    }

    /**
     * Heads and relations of the words. Quotation marks and signs are kept from the parser, which else splits the phrases
     * they stand around; each then hangs on its neighbour.
     */
    private Tree parse(List<CoreLabel> words) {
        List<CoreLabel> bare = new ArrayList<>(words.size());
        int[] place = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            if (!isAside(words.get(i))) {
                place[bare.size()] = i;
                bare.add(words.get(i));
            }
        }
        Tree tree = new Tree(words.size());
        if (bare.isEmpty()) {
            return tree;
        }
        int comma = Attributions.comma(bare);
        if (comma < 0 || !parsedApart(bare, comma, place, tree)) {
            hang(bare, place, tree);
        }
        for (int i = 0; i < words.size(); i++) {
            if (isAside(words.get(i))) {
                tree.heads[i] = neighbour(words, i);
                tree.relations[i] = "punct";
            }
        }
        return tree;
    }

    /** Hangs each of the words where the parser does; answers the one that is the root. */
    private int hang(List<CoreLabel> words, int[] place, Tree tree) {
        GrammaticalStructure structure = models.parser().predict(words);
        int root = -1;
        for (TypedDependency dependency : structure.typedDependencies()) {
            int dependent = place[dependency.dep().index() - 1];
            int governor = dependency.gov().index() - 1;
            tree.heads[dependent] = governor < 0 ? -1 : place[governor];
            tree.relations[dependent] = dependency.reln().toString();
            root = governor < 0 ? dependent : root;
        }
        return root;
    }

    /** The statement and, behind the comma, who makes it: the statement becomes the content of the verb of saying. */
    private boolean parsedApart(List<CoreLabel> words, int comma, int[] place, Tree tree) {
        int stop = words.size() - 1;
        int said = hang(words.subList(comma + 1, stop + 1), Arrays.copyOfRange(place, comma + 1, stop + 1), tree);
        if (said < 0 || !Attributions.says(words, place, said)) {
            return false;
        }
        List<CoreLabel> statement = new ArrayList<>(words.subList(0, comma));
        statement.add(words.get(stop));
        int[] places = Arrays.copyOf(place, comma + 1);
        places[comma] = place[stop];
        int stated = hang(statement, places, tree);
        tree.hang(stated, said, "ccomp");
        tree.hang(place[comma], said, "punct");
        tree.hang(place[stop], said, "punct");
        return true;
    }

    /** The nearest word behind an opening mark or before a closing one that is no mark itself. */
    private static int neighbour(List<CoreLabel> words, int mark) {
        for (int distance = 1; distance < words.size(); distance++) {
            int behind = mark + distance;
            int before = mark - distance;
            if (behind < words.size()
                    && !isAside(words.get(behind))
                    && words.get(mark).tag().equals("``")) {
                return behind;
            }
            if (before >= 0 && !isAside(words.get(before))) {
                return before;
            }
            if (behind < words.size() && !isAside(words.get(behind))) {
                return behind;
            }
        }
        return -1;
    }

    /** Marks that stand beside the syntax: quotation marks, and signs such as emoji before a line. */
    private static boolean isAside(CoreLabel word) {
        String form = word.word();
        if (form.equals("\"") || form.equals("``") || word.tag().equals("''") && !form.equals("'s")) {
            return true;
        }
        int type = Character.getType(form.codePointAt(0));
        return type == Character.OTHER_SYMBOL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }

    /** Heads (-1 for the root) and relations of a sentence's words. */
    private static final class Tree {

        private final int[] heads;
        private final String[] relations;

        Tree(int size) {
            heads = new int[size];
            relations = new String[size];
            Arrays.fill(heads, -1);
            Arrays.fill(relations, "root");
        }

        void hang(int dependent, int governor, String relation) {
            heads[dependent] = governor;
            relations[dependent] = relation;
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
