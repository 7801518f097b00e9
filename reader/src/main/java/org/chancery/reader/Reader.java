package org.chancery.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.gazetteer.OfficialOutlets;
import org.chancery.gazetteer.State;
import org.chancery.language.LanguageModels;
import org.chancery.model.Article;
import org.chancery.model.Cause;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Reading;
import org.chancery.model.SourceText;
import org.chancery.model.Tie;
import org.chancery.model.When;
import org.chancery.model.Where;
import org.chancery.reader.article.ArticleParser;
import org.chancery.reader.article.Parsed;
import org.chancery.reader.article.ParsedArticle;
import org.chancery.reader.article.Range;
import org.chancery.reader.article.Report;
import org.chancery.reader.cause.CauseFinder;
import org.chancery.reader.check.CheckFinder;
import org.chancery.reader.claim.ClaimFinder;
import org.chancery.reader.claim.Claims;
import org.chancery.reader.entity.Entities;
import org.chancery.reader.entity.EntityFinder;
import org.chancery.reader.event.Circumstances;
import org.chancery.reader.event.Coded;
import org.chancery.reader.event.Considered;
import org.chancery.reader.event.EventCoder;
import org.chancery.reader.figure.FigureFinder;
import org.chancery.reader.figure.FigureMention;
import org.chancery.reader.language.Analyzer;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.place.PlaceFinder;
import org.chancery.reader.predication.PredicationFinder;
import org.chancery.reader.predication.Predications;
import org.chancery.reader.rules.Lexicon;
import org.chancery.reader.tie.TieFinder;
import org.chancery.reader.time.TimeFinder;
import org.chancery.reader.time.TimeMention;

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
    private final TimeFinder timeFinder = new TimeFinder();
    private final PlaceFinder placeFinder;
    private final ClaimFinder claimFinder = new ClaimFinder();
    private final PredicationFinder predicationFinder = new PredicationFinder();
    private final FigureFinder figureFinder = new FigureFinder();
    private final EventCoder eventCoder;
    private final TieFinder tieFinder = new TieFinder();
    private final CauseFinder causeFinder = new CauseFinder();

    private Reader(
            Gazetteer gazetteer, Lexicon lexicon, LanguageModels models, Function<String, Map<String, Object>> json) {
        OfficialOutlets offices = OfficialOutlets.of(gazetteer.states());
        this.articleParser =
                new ArticleParser(name -> gazetteer.outlets().find(name).or(() -> offices.read(name)), json);
        this.analyzer = new Analyzer(models, stateNames(gazetteer)::contains);
        this.entityFinder = new EntityFinder(gazetteer);
        this.placeFinder = new PlaceFinder(gazetteer);
        this.eventCoder = new EventCoder(lexicon);
    }

    /**
     * A reader with models, gazetteer and rules of the class path. Takes seconds.
     *
     * @param json turns a JSON object into a map, for the data that pages carry about themselves; throws
     *     IllegalArgumentException with one line when it is none
     */
    public static Reader load(Function<String, Map<String, Object>> json) {
        CompletableFuture<LanguageModels> models = beside(LanguageModels::load);
        CompletableFuture<Lexicon> lexicon = beside(Lexicon::load);
        Gazetteer gazetteer = Gazetteer.load();
        return new Reader(gazetteer, loaded(lexicon), loaded(models), json);
    }

    /** A reader with these rules for acts, and models and gazetteer of the class path. Takes seconds. */
    public static Reader load(Lexicon lexicon, Function<String, Map<String, Object>> json) {
        CompletableFuture<LanguageModels> models = beside(LanguageModels::load);
        Gazetteer gazetteer = Gazetteer.load();
        return new Reader(gazetteer, lexicon, loaded(models), json);
    }

    /** Loads on a thread of its own, so that all processors load. */
    private static <T> CompletableFuture<T> beside(Supplier<T> loading) {
        return CompletableFuture.supplyAsync(loading, task -> {
            Thread thread = new Thread(task, "loading");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static <T> T loaded(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw failure;
        }
    }

    /** Reads a report. */
    public Result read(Report report) {
        return read(report, (step, sentences) -> {});
    }

    /** Reads a report and tells the watcher of each step when it is done. */
    public Result read(Report report, StepWatcher watcher) {
        Parsed parsed = articleParser.parse(report);
        watcher.done("article", 0);
        if (!(parsed instanceof Parsed.Read read)) {
            return new Result.Unread(((Parsed.Unreadable) parsed).fault());
        }
        Analysed analysed = analysed(read.article());
        watcher.done("language", analysed.sentences().size());
        return read(analysed, watcher);
    }

    /** The report with the analysis of its language; empty when it cannot be read. */
    public Optional<Analysed> analyse(Report report) {
        return articleParser.parse(report) instanceof Parsed.Read read
                ? Optional.of(analysed(read.article()))
                : Optional.empty();
    }

    private Analysed analysed(ParsedArticle parsed) {
        return new Analysed(parsed, analyzer.analyze(parsed.source().text(), passages(parsed)));
    }

    /** Is told of the steps of a reading, for whoever measures them. */
    @FunctionalInterface
    public interface StepWatcher {
        /**
         * A step is done.
         *
         * @param step its package: article, language, entity, claim, time, predication, event, tie, figure, cause
         * @param sentences how many sentences it was given
         */
        void done(String step, int sentences);
    }

    /** The rules for acts that know a word of the report, and what came of each; none when it cannot be read. */
    public List<Considered> considered(Report report) {
        return analyse(report)
                .map(analysed -> {
                    Entities entities = entities(analysed);
                    SourceText source = analysed.parsed().source();
                    Claims claims = claimFinder.find(source, analysed.sentences(), entities);
                    Predications predications = Predications.of(predicationFinder, analysed.sentences());
                    return eventCoder.considered(analysed.sentences(), predications, entities, claims);
                })
                .orElse(List.of());
    }

    private Entities entities(Analysed analysed) {
        ParsedArticle parsed = analysed.parsed();
        Article article = parsed.article();
        return entityFinder.find(
                parsed.source(), analysed.sentences(), article.published(), article.outlet(), front(parsed));
    }

    /** Reads what is analysed already, and tells the watcher of each step when it is done. */
    public Result.Read read(Analysed analysed, StepWatcher watcher) {
        Article article = analysed.parsed().article();
        SourceText source = analysed.parsed().source();
        List<Sentence> sentences = analysed.sentences();
        Entities entities = entities(analysed);
        watcher.done("entity", sentences.size());
        Claims claims = claimFinder.find(source, sentences, entities);
        watcher.done("claim", sentences.size());
        List<FigureMention> numbers = figureFinder.mentions(sentences);
        List<List<TimeMention>> mentions = timeFinder.inOrder(sentences, article.published());
        watcher.done("time", sentences.size());
        CheckFinder.Times times = sentence -> mentions.get(sentence.number());
        Predications predications = Predications.of(predicationFinder, sentences);
        watcher.done("predication", sentences.size());
        Circumstances around = circumstances(source, entities, times);
        Coded coded = eventCoder.code(source, sentences, predications, entities, claims, numbers, around);
        watcher.done("event", sentences.size());
        Voiced voiced = new Voiced(source, claims);
        List<Tie> ties = voiced.ties(tieFinder.find(source, sentences, predications, entities));
        watcher.done("tie", sentences.size());
        List<Figure> figures = voiced.figures(figureFinder.figures(
                source,
                sentences,
                numbers,
                number -> coded.eventAbove(sentences.get(number.sentence()), number.head())));
        CheckFinder checks = new CheckFinder(source, sentences, times, article.published());
        List<Event> events = checks.events(coded.events(), numbers, figures);
        figures = checks.figures(numbers, figures);
        watcher.done("figure", sentences.size());
        List<Cause> causes = voiced.causes(causeFinder.find(
                source,
                sentences,
                predications,
                (sentence, token) -> Optional.ofNullable(coded.eventAt(sentence, token))));
        watcher.done("cause", sentences.size());
        Reading reading = new Reading(
                article,
                entities.all(),
                events,
                claims.all(),
                ties,
                causes,
                figures,
                new Reading.Version(VERSION, Analyzer.models()));
        return new Result.Read(reading, coded.unread(), coded.traits());
    }

    /** What is read: the paragraphs, and a byline that names an office ("Jane Doe, Secretary of State"). */
    private static List<Passage> passages(ParsedArticle parsed) {
        List<Range> ranges = new ArrayList<>(parsed.readable());
        parsed.frontMatter().stream()
                .filter(range -> namesOffice(range.of(parsed.source().text())))
                .forEach(ranges::add);
        ranges.sort(Comparator.comparingInt(Range::begin));
        List<Passage> passages = new ArrayList<>();
        for (Range range : ranges) {
            passages.add(new Passage(range.begin(), range.end(), range.equals(parsed.titleRange())));
        }
        return passages;
    }

    private static List<String> front(ParsedArticle parsed) {
        return parsed.frontMatter().stream()
                .map(range -> range.of(parsed.source().text()))
                .toList();
    }

    private static boolean namesOffice(String line) {
        return line.contains(", ") && !line.startsWith("By ") && line.chars().noneMatch(Character::isDigit);
    }

    private Circumstances circumstances(SourceText source, Entities entities, CheckFinder.Times times) {
        return new Circumstances() {
            @Override
            public Optional<When> when(Sentence sentence, int token) {
                return timeFinder.timeOf(source, sentence, token, times.of(sentence));
            }

            @Override
            public Optional<Where> where(Sentence sentence, int token) {
                return placeFinder.placeOf(source, sentence, token, entities);
            }

            @Override
            public Optional<Where> land(Sentence sentence, int token, String country) {
                return placeFinder.landOf(source, sentence, token, country);
            }
        };
    }

    /** Words that are names even where they are ordinary words too: "Turkey", "Chad". */
    private static Set<String> stateNames(Gazetteer gazetteer) {
        Set<String> names = new HashSet<>();
        for (State state : gazetteer.states().all()) {
            names.add(state.name());
            names.addAll(state.aliases());
            names.addAll(state.adjectives());
        }
        return names;
    }
}
