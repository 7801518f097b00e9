package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Reading;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.reader.article.ArticleParser;
import org.chancery.reader.article.Parsed;
import org.chancery.reader.article.ParsedArticle;
import org.chancery.reader.article.Range;
import org.chancery.reader.article.Report;
import org.chancery.reader.claim.ClaimFinder;
import org.chancery.reader.claim.Claims;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.entity.EntityFinder;
import org.chancery.reader.event.Circumstances;
import org.chancery.reader.event.Coded;
import org.chancery.reader.event.EventCoder;
import org.chancery.reader.language.Analyzer;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.place.PlaceFinder;
import org.chancery.reader.rules.Lexicon;
import org.chancery.reader.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report: the steps in order, each typed in and out. Nothing is kept between reports, so one reader serves all
 * threads.
 */
public final class Reader {

    /** Moves whenever the same report would give another record. */
    public static final String VERSION = "0.1.0";

    private final ArticleParser articleParser;
    private final Analyzer analyzer;
    private final EntityFinder entityFinder;
    private final TimeFinder timeFinder;
    private final PlaceFinder placeFinder;
    private final ClaimFinder claimFinder;
    private final EventCoder eventCoder;

    private Reader(Gazetteer gazetteer, Analyzer analyzer, Function<String, Map<String, Object>> json) {
        this.articleParser = new ArticleParser(name -> gazetteer.outlets().find(name), json);
        this.analyzer = analyzer;
        this.entityFinder = new EntityFinder(gazetteer);
        this.timeFinder = new TimeFinder();
        this.placeFinder = new PlaceFinder(gazetteer);
        this.claimFinder = new ClaimFinder();
        this.eventCoder = new EventCoder(Lexicon.load());
    }

    /**
     * A reader with models, gazetteer and rules of the class path. Takes seconds.
     *
     * @param json turns a JSON object into a map, for the data that pages carry about themselves; throws
     *     IllegalArgumentException with one line when it is none
     */
    public static Reader load(Function<String, Map<String, Object>> json) {
        Gazetteer gazetteer = Gazetteer.load();
        return new Reader(gazetteer, Analyzer.load(word -> gazetteer.states().find(word).isPresent()), json);
    }

    /** Reads a report. */
    public Result read(Report report) {
        Parsed parsed = articleParser.parse(report);
        if (parsed instanceof Parsed.Unreadable unreadable) {
            return new Result.Unread(unreadable.fault());
        }
        return read(((Parsed.Read) parsed).article());
    }

    private Result.Read read(ParsedArticle parsed) {
        var article = parsed.article();
        var source = parsed.source();
        List<Sentence> sentences = analyzer.analyze(source.text(), passages(parsed));
        Entities entities = entityFinder.find(source, sentences, article.published(), article.outlet());
        Claims claims = claimFinder.find(source, sentences, entities);
        Circumstances circumstances = circumstances(source, entities, article.published());
        Coded coded = eventCoder.code(source, sentences, entities, claims, circumstances);
        Reading reading = new Reading(
                article,
                entities.all(),
                coded.events(),
                claims.all(),
                List.of(),
                List.of(),
                List.of(),
                new Reading.Version(VERSION, Analyzer.models()));
        return new Result.Read(reading, coded.unread());
    }

    private static List<Passage> passages(ParsedArticle parsed) {
        List<Passage> passages = new ArrayList<>();
        for (Range range : parsed.readable()) {
            passages.add(new Passage(range.begin(), range.end(), range.equals(parsed.titleRange())));
        }
        return passages;
    }
}
