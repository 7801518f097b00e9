package org.chancery.reader.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.language.parse.TaggedWords;
import org.chancery.language.parse.TransitionParser;
import org.chancery.language.parse.Tree;

/**
 * Heads and relations of the words of sentences. All are parsed together, in two rounds: the second for sentences whose
 * source is parsed apart, which only the parse of that source can tell.
 *
 * <p>Quotation marks and signs are kept from the parser, which else splits the phrases they stand around; each then hangs
 * on its neighbour.
 */
final class SyntaxReader {

    private final TransitionParser parser;

    SyntaxReader(TransitionParser parser) {
        this.parser = parser;
    }

    /** The syntax of each of the sentences, whose words have tags. */
    List<Syntax> read(List<List<CoreLabel>> sentences) {
        List<Draft> drafts = sentences.stream().map(Draft::new).toList();
        parse(drafts.stream().map(Draft::first).toList());
        parse(drafts.stream().map(Draft::second).toList());
        return drafts.stream().map(Draft::finish).toList();
    }

    private void parse(List<Stretch> stretches) {
        List<Tree> trees = parser.parse(stretches.stream().map(Stretch::tagged).toList());
        for (int i = 0; i < trees.size(); i++) {
            stretches.get(i).hang(trees.get(i));
        }
    }

    /** Words that are parsed together, where they stand in the sentence, and what comes of it. */
    private static final class Stretch {

        private final List<CoreLabel> words;
        private final int[] place;
        private final Syntax syntax;
        private int root = -1;

        Stretch(List<CoreLabel> words, int[] place, Syntax syntax) {
            this.words = words;
            this.place = place;
            this.syntax = syntax;
        }

        TaggedWords tagged() {
            return new TaggedWords(
                    words.stream().map(CoreLabel::word).toList(),
                    words.stream().map(CoreLabel::tag).toList());
        }

        void hang(Tree tree) {
            root = syntax.hang(tree, place);
        }
    }

    /** One sentence on its way. */
    private static final class Draft {

        private final List<CoreLabel> words;
        private final List<CoreLabel> bare;
        private final int[] place;
        private final int comma;
        private final Syntax syntax;
        private final Stretch first;
        private Stretch second;
        private boolean isApart;

        Draft(List<CoreLabel> words) {
            this.words = words;
            this.bare = new ArrayList<>(words.size());
            this.place = new int[words.size()];
            this.syntax = new Syntax(words.size());
            for (int i = 0; i < words.size(); i++) {
                if (!Asides.isAside(words.get(i))) {
                    place[bare.size()] = i;
                    bare.add(words.get(i));
                }
            }
            this.comma = bare.isEmpty() ? -1 : Attributions.comma(bare);
            int from = comma + 1;
            this.first = stretch(bare.subList(from, bare.size()), Arrays.copyOfRange(place, from, bare.size()));
            this.second = stretch(List.of(), new int[0]);
        }

        private Stretch stretch(List<CoreLabel> words, int[] place) {
            return new Stretch(words, place, syntax);
        }

        /** The whole, or the source behind the comma. */
        Stretch first() {
            return first;
        }

        /** What is left to parse: the statement before its source, or all where that turned out to be none. */
        Stretch second() {
            if (comma >= 0) {
                isApart = first.root >= 0 && Attributions.says(bare, place, first.root);
                second = isApart ? stretch(statement(), statementPlaces()) : stretch(bare, place);
            }
            return second;
        }

        /** The words before the comma, and the full stop. */
        private List<CoreLabel> statement() {
            List<CoreLabel> statement = new ArrayList<>(bare.subList(0, comma));
            statement.add(bare.get(bare.size() - 1));
            return statement;
        }

        private int[] statementPlaces() {
            int[] places = Arrays.copyOf(place, comma + 1);
            places[comma] = place[bare.size() - 1];
            return places;
        }

        /** With all in its place: a statement apart becomes the content of the verb of saying behind it. */
        Syntax finish() {
            if (isApart) {
                syntax.hang(second.root, first.root, "ccomp");
                syntax.hang(place[comma], first.root, "punct");
                syntax.hang(place[bare.size() - 1], first.root, "punct");
            }
            if (!bare.isEmpty()) {
                Asides.hang(words, syntax);
            }
            return syntax;
        }
    }
}
