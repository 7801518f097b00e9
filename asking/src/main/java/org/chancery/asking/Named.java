package org.chancery.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.chancery.model.kept.Source;
import org.chancery.model.kept.Told;
import org.chancery.store.Query;
import org.chancery.store.RecordStore;
import org.chancery.store.RecordStore.Page;

/** Reports and findings of a record by what people call them: an id, or as much of its beginning as no other has. */
public final class Named {

    private static final String HASH = "sha256:";
    private static final int PAGE = 500;
    private static final int SHOWN = 3;

    private final RecordStore record;

    public Named(RecordStore record) {
        this.record = record;
    }

    /** All of a record's pages, one after the other. */
    public static <T> List<T> all(Function<String, Page<T>> pages) {
        List<T> all = new ArrayList<>();
        Page<T> page = pages.apply("");
        all.addAll(page.items());
        while (page.next() != null) {
            page = pages.apply(page.next());
            all.addAll(page.items());
        }
        return all;
    }

    /** Every report that is kept, the latest first. */
    public List<Source> reports() {
        Query everything = Query.builder().build();
        return all(cursor -> record.reports(everything, PAGE, cursor.isEmpty() ? null : cursor));
    }

    /** The one article whose id begins so; the hash's name may be left out, and a report's own reference is taken, too. */
    public String article(String given) {
        String id = id(given);
        if (id.length() == HASH.length() + 64 && !record.editions(id).isEmpty()) {
            return id;
        }
        List<String> found = new ArrayList<>();
        for (Source source : reports()) {
            if (given.equals(source.ref())) {
                return source.article();
            }
            if (source.article().startsWith(id)) {
                found.add(source.article());
            }
        }
        return one("report", given, found);
    }

    /** The one finding whose key begins so: article, edition and id, of which the edition may be left out. */
    public Told<?> finding(String given) {
        int stroke = given.lastIndexOf('/');
        if (stroke <= 0) {
            throw new AskFault("'" + given + "' names no finding: a key is an article and an id, such as 65392e51/e3");
        }
        String rest = given.substring(stroke + 1);
        String before = given.substring(0, stroke);
        int second = before.lastIndexOf('/');
        boolean edition = second > 0 && before.substring(second + 1).chars().allMatch(Character::isDigit);
        String article = article(edition ? before.substring(0, second) : before);
        Query query = Query.builder().article(article).rejected(true).build();
        List<Told<?>> there = all(cursor -> record.find(query, PAGE, cursor.isEmpty() ? null : cursor));
        List<String> known = new ArrayList<>();
        for (Told<?> told : there) {
            if (told.finding().id().equals(rest)) {
                return told;
            }
            known.add(told.finding().id());
        }
        known.sort(
                (one, other) -> one.length() != other.length() ? one.length() - other.length() : one.compareTo(other));
        throw new AskFault("the report has no finding '" + rest + "'"
                + (known.isEmpty() ? "" : ": there are " + String.join(", ", known)));
    }

    /** As much of an article's id as people need. */
    public static String brief(String article) {
        String bare = article.startsWith(HASH) ? article.substring(HASH.length()) : article;
        return bare.substring(0, Math.min(10, bare.length()));
    }

    private static String id(String given) {
        String low = given.toLowerCase(Locale.ROOT);
        return low.startsWith(HASH) ? low : HASH + low;
    }

    private static String one(String what, String given, List<String> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new AskFault("no " + what + " is kept whose id begins with '" + given + "'");
        }
        List<String> some = found.subList(0, Math.min(SHOWN, found.size())).stream()
                .map(Named::brief)
                .toList();
        throw new AskFault(found.size() + " " + what + "s begin with '" + given + "': " + String.join(", ", some)
                + (found.size() > SHOWN ? " …" : ""));
    }
}
