package org.chancery.reader.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.reader.article.PageBlocks.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report on a page: the smallest part that holds nearly all of its running text, without the blocks that are
 * furniture.
 */
final class PageText {
    private static final double NEARLY_ALL = 0.8;
    private static final double MARKED_UP_SHARE = 0.5;
    private static final double MANY_LINKS = 0.5;
    private static final int SHORT_BLOCK = 25;
    private static final String BODY_MARKUP =
            "[itemprop=articleBody], article, main, [role=main], .article-body, .articleBody, .article__body,"
                    + " .story-body, .entry-content, .post-content, .article-content, .story-content, .article-text";

    private final Furniture furniture;

    PageText(Furniture furniture) {
        this.furniture = furniture;
    }

    /**
     * The paragraphs of the report, the headline left out; empty when the page has no running text.
     *
     * @param page is changed: pruned of furniture
     * @param body the text the page's metadata gives, used where the page itself shows less than half of it; may be null
     */
    List<String> paragraphs(Document page, @Nullable String title, @Nullable String body) {
        PagePruning.prune(page);
        Element root = mainPart(page);
        List<String> shown = chosen(PageBlocks.of(root), title);
        List<String> told = body == null ? List.of() : inMetadata(body, title);
        return words(shown) * 2 < words(told) ? told : shown;
    }

    private List<String> inMetadata(String body, @Nullable String title) {
        String plain = body.indexOf('<') >= 0 && body.contains("</") ? String.join("\n\n", blockTexts(body)) : body;
        List<String> result = new ArrayList<>();
        for (String line : plain.split("\\R", -1)) {
            String text = Prose.squeeze(line);
            if (!text.isEmpty() && !text.equals(title) && !furniture.isFurniture(text)) {
                result.add(text);
            }
        }
        return result;
    }

    private static List<String> blockTexts(String html) {
        return PageBlocks.of(org.jsoup.Jsoup.parseBodyFragment(html).body()).stream()
                .map(Block::text)
                .toList();
    }

    private static int words(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(Prose::words).sum();
    }

    /** The smallest element that holds nearly all running text of the marked-up article or, failing that, of the page. */
    private static Element mainPart(Document page) {
        Map<Element, Integer> weights = weights(page.body());
        int whole = weights.getOrDefault(page.body(), 0);
        Element start = page.body();
        int best = 0;
        for (Element marked : page.select(BODY_MARKUP)) {
            int weight = weights.getOrDefault(marked, 0);
            boolean better = weight > best || (weight == best && weight > 0);
            if (better && weight >= whole * MARKED_UP_SHARE) {
                start = marked;
                best = weight;
            }
        }
        return narrowed(start, weights);
    }

    private static Element narrowed(Element start, Map<Element, Integer> weights) {
        Element current = start;
        int whole = weights.getOrDefault(start, 0);
        boolean moved = whole > 0;
        while (moved) {
            moved = false;
            for (Element child : current.children()) {
                boolean holds = child.isBlock()
                        && !child.children().isEmpty()
                        && !child.normalName().equals("p");
                if (holds && weights.getOrDefault(child, 0) >= whole * NEARLY_ALL) {
                    current = child;
                    moved = true;
                    break;
                }
            }
        }
        return current;
    }

    /** Words of running text below each element. */
    private static Map<Element, Integer> weights(Element body) {
        Map<Element, Integer> weights = new HashMap<>();
        for (Block block : PageBlocks.of(body)) {
            int words = Prose.words(block.text());
            boolean running = words >= 10 || (words >= 5 && Prose.endsSentence(block.text()));
            if (running && block.linkShare() < MANY_LINKS && !block.isHeading()) {
                for (Element at = block.owner(); at != null; at = at.parent()) {
                    weights.merge(at, words, Integer::sum);
                }
            }
        }
        return weights;
    }

    private List<String> chosen(List<Block> blocks, @Nullable String title) {
        List<String> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (title != null) {
            seen.add(key(title));
        }
        int lastProse = 0;
        for (Block block : blocks) {
            if (!isReport(block) || !seen.add(key(block.text()))) {
                continue;
            }
            result.add(block.text());
            if (!block.isHeading()) {
                lastProse = result.size();
            }
        }
        // Headings with nothing below them head lists of other stories that were left out.
        return result.subList(0, lastProse);
    }

    private static String key(String text) {
        return Prose.squeeze(text).toLowerCase(Locale.ROOT);
    }

    private boolean isReport(Block block) {
        String text = block.text();
        int words = Prose.words(text);
        if (block.linkShare() > MANY_LINKS && words < SHORT_BLOCK) {
            return false;
        }
        boolean paragraph = block.owner().normalName().equals("p") || block.isHeading();
        if (!paragraph && words < 5 && !Prose.endsSentence(text)) {
            return false;
        }
        return !furniture.isFurniture(text) || Dates.isDateLine(text);
    }
}
