package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts the text below an element into blocks as a browser would show them, one a paragraph. */
final class PageBlocks implements NodeVisitor {
    /**
     * A paragraph, heading or list item.
     *
     * @param owner the innermost block element it stands in
     * @param text blanks squeezed; a line break where the page has a single one
     * @param linkShare share of its letters that are links
     */
    record Block(Element owner, String text, double linkShare) {
        boolean isHeading() {
            return owner.normalName().matches("h[1-6]");
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element owner;
    private int linkDepth;
    private int linkLetters;

    private PageBlocks(Element root) {
        owner = root;
    }

    static List<Block> of(Element root) {
        PageBlocks visitor = new PageBlocks(root);
        root.traverse(visitor);
        visitor.flush();
        return visitor.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            lineBreak();
        } else if (isBlock(element)) {
            flush();
            owner = element;
        } else if (element.normalName().equals("a")) {
            linkDepth++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (isBlock(element)) {
            flush();
            owner = element.parent() == null ? element : element.parent();
        } else if (element.normalName().equals("a")) {
            linkDepth--;
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("th");
    }

    private void append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char sign = piece.charAt(i);
            if (sign == '\u00AD' || sign == '\u200B' || sign == '\uFEFF') {
                continue;
            }
            boolean blank = Prose.isBlank(sign);
            if (!blank) {
                text.append(sign);
                linkLetters += linkDepth > 0 ? 1 : 0;
            } else if (text.length() > 0 && !Prose.isBlank(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    /** One break is a new line, two are a new paragraph. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) == '\n') {
            flush();
        } else if (end > 0) {
            text.append('\n');
        }
    }

    private void flush() {
        String block = text.toString().strip();
        if (Prose.hasWord(block)) {
            long letters =
                    block.chars().filter(sign -> !Prose.isBlank((char) sign)).count();
            blocks.add(new Block(owner, block, linkLetters / (double) letters));
        }
        text.setLength(0);
        linkLetters = 0;
    }
}
