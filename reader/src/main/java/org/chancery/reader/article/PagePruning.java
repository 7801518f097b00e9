package org.chancery.reader.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what by its tag, role or class is furniture: menus, share bars, cookie notices, captions, comments. */
final class PagePruning {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, picture, map,"
                    + " button, input, select, textarea, label, datalist, dialog, nav, footer, aside, figure, figcaption,"
                    + " menu, address, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [role=alert], [role=menu],"
                    + " [role=toolbar], [role=menubar], [style~=(?i)display:\\s*none]";

    /** Words that, as a part of a class or id, tell of furniture. */
    private static final Set<String> FURNITURE_WORDS = Set.of(
            "share",
            "sharing",
            "sharebar",
            "sharedaddy",
            "social",
            "socials",
            "addthis",
            "sharethis",
            "related",
            "relateds",
            "promo",
            "promos",
            "promotion",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "subscriptions",
            "signup",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "banner",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "ad",
            "ads",
            "adsense",
            "adslot",
            "sponsor",
            "sponsored",
            "sidebar",
            "comments",
            "comment",
            "commentlist",
            "disqus",
            "breadcrumb",
            "breadcrumbs",
            "caption",
            "captions",
            "credit",
            "credits",
            "tags",
            "taglist",
            "tagcloud",
            "menu",
            "menus",
            "navigation",
            "nav",
            "navbar",
            "footer",
            "pagination",
            "pager",
            "recommended",
            "recommendation",
            "recommendations",
            "recommends",
            "recirc",
            "recirculation",
            "popular",
            "trending",
            "mostread",
            "toolbar",
            "tools",
            "outbrain",
            "taboola",
            "modal",
            "popup",
            "overlay",
            "paywall",
            "bio",
            "byline",
            "timestamp",
            "pubdate",
            "dateline-meta",
            "login",
            "masthead",
            "skip",
            "skiplink",
            "teaser",
            "teasers",
            "upsell",
            "marketing",
            "callout",
            "donate",
            "donation",
            "copyright",
            "disclaimer",
            "lightbox",
            "carousel",
            "slideshow",
            "gallery",
            "hidden",
            "screen-reader",
            "sr-only",
            "visually-hidden",
            "topics",
            "topbar",
            "subnav",
            "metadata",
            "postmeta",
            "toc",
            "morestories",
            "readmore",
            "nextprev",
            "prevnext",
            "ticker",
            "search",
            "searchform",
            "widget-area",
            "infobox",
            "factbox-links",
            "author-box",
            "authorbox");

    private static final List<String> KEPT_TAGS = List.of("html", "body", "main", "article");

    /** An element with this share of the page's running text is no furniture, whatever its class says. */
    private static final double TOO_MUCH_TO_DROP = 0.35;

    private PagePruning() {}

    static void prune(Document page) {
        page.select("form").forEach(PagePruning::unwrapIfPage);
        int whole = proseLetters(page);
        for (Element element : page.select(NEVER_TEXT)) {
            removeUnlessBulk(element, whole);
        }
        for (Element element : page.body().select("[class], [id]")) {
            if (isFurniture(element)) {
                removeUnlessBulk(element, whole);
            }
        }
        // A header inside an article holds headline, byline and date: known from the metadata.
        page.select("header").forEach(header -> removeUnlessBulk(header, whole));
    }

    /** Some systems wrap the whole page in one form. */
    private static void unwrapIfPage(Element form) {
        if (form.select("p").size() >= 3) {
            form.unwrap();
        } else {
            form.remove();
        }
    }

    private static void removeUnlessBulk(Element element, int whole) {
        boolean attached = element.parent() != null;
        if (attached
                && !KEPT_TAGS.contains(element.normalName())
                && proseLetters(element) <= whole * TOO_MUCH_TO_DROP) {
            element.remove();
        }
    }

    private static boolean isFurniture(Element element) {
        String names = element.className() + " " + element.id();
        String spaced = names.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        for (String name : spaced.split("\\s+", -1)) {
            if (FURNITURE_WORDS.contains(name)) {
                return true;
            }
            for (String part : name.split("[^a-z]+", -1)) {
                if (FURNITURE_WORDS.contains(part)) {
                    return !isInline(element);
                }
            }
        }
        return false;
    }

    /** Inside a sentence only whole class words count: a span of class "tooltip-ad-free" must not lose its words. */
    private static boolean isInline(Element element) {
        return !element.isBlock()
                && element.parent() != null
                && element.parent().normalName().equals("p");
    }

    private static int proseLetters(Element element) {
        int letters = 0;
        for (Element paragraph : element.select("p")) {
            letters += paragraph.text().length();
        }
        return letters > 0 ? letters : element.text().length();
    }
}
