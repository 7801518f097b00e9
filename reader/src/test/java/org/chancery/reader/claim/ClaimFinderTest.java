package org.chancery.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Claim;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Quotation;
import org.chancery.model.ResolvedBy;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.SpeakerKind;
import org.chancery.model.Stance;
import org.chancery.reader.TestAnalyzer;
import org.chancery.reader.language.Passage;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimFinderTest {

    private static final ClaimFinder FINDER = new ClaimFinder();

    /** A text and all its claims, one a line. */
    record Case(String text, List<String> claims) {

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhoSaysWhat(Case example) {
        List<Claim> claims = read(example.text()).all();

        assertThat(claims.stream().map(ClaimFinderTest::line)).containsExactlyElementsOf(example.claims());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister said the bridge was safe.              | ASSERT   | NAMED      | INDIRECT
            “The bridge is safe,” the minister said.            | ASSERT   | NAMED      | DIRECT
            The minister called the bridge “safe”.              | ASSERT   | NAMED      | MIXED
            Some engineers believe the bridge is safe.          | BELIEVE  | ANONYMOUS  | INDIRECT
            A report says the bridge is safe.                   | ASSERT   | DOCUMENT   | INDIRECT
            The bridge has reportedly collapsed.                | ASSERT   | IMPERSONAL | INDIRECT
            The builder is accused of fraud.                    | ACCUSE   | IMPERSONAL | INDIRECT
            Spain denied that it had closed the bridge.         | DENY     | NAMED      | INDIRECT
            Spain blamed Portugal for the delay.                | ACCUSE   | NAMED      | INDIRECT
            Spain urged Portugal to open the bridge.            | DEMAND   | NAMED      | INDIRECT
            Spain promised to open the bridge.                  | PROMISE  | NAMED      | INDIRECT
            Spain threatened to close the bridge.               | THREATEN | NAMED      | INDIRECT
            Spain praised the engineers.                        | PRAISE   | NAMED      | INDIRECT
            Spain asked whether the bridge was safe.            | ASK      | NAMED      | INDIRECT
            """)
    void tellsStanceSpeakerAndQuotation(String text, Stance stance, SpeakerKind kind, Quotation quotation) {
        Claim claim = read(text).all().get(0);

        assertThat(claim.stance()).isEqualTo(stance);
        assertThat(claim.speaker().kind()).isEqualTo(kind);
        assertThat(claim.quotation()).isEqualTo(quotation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spain said the bridge may close.         | may
            Spain said the bridge would close.       | ''
            The bridge has reportedly closed.        | reportedly
            Spain seems intent on closing the bridge. | seems
            """)
    void findsTheHedge(String text, String hedge) {
        Span found = read(text).all().get(0).hedge();

        assertThat(found == null ? "" : found.text()).isEqualTo(hedge);
    }

    @Test
    void anActInsideAContentStandsInTheInnermostClaimFirst() {
        String text = "Tass reported that the minister said the army had shelled Arda.";
        Claims claims = read(text);
        int act = text.indexOf("shelled");

        assertThat(claims.around(act, act + 7))
                .extracting(claim -> claim.cue().text())
                .containsExactly("said", "reported");
        assertThat(claims.around(0, 4)).isEmpty();
    }

    @Test
    void theSpeakerIsTheEntityWhoseMentionHeadsThePhrase() {
        String text = "Portugal's prime minister said the bridge was safe.";
        SourceText source = SourceText.of(text);
        Entity minister = new Entity(
                "n1",
                "prime minister",
                EntityKind.PERSON,
                "PRT",
                List.of("GOV"),
                "PRTGOV",
                null,
                ResolvedBy.TEXT,
                List.of(source.span(11, 25)),
                "entity/test");

        Claims claims =
                FINDER.find(source, analyze(text), (sentence, head) -> head == 3 ? List.of(minister) : List.of());

        assertThat(claims.all())
                .singleElement()
                .extracting(claim -> claim.speaker().entity())
                .isEqualTo("n1");
    }

    @Test
    void offsetsAreCodePointsBehindSignsOutsideTheFirstPlane() {
        String text = "🌉 Spain said the bridge was safe.";
        Span content = read(text).all().get(0).content().get(0);

        assertThat(text.codePointCount(0, text.indexOf("the bridge"))).isEqualTo(content.begin());
        assertThat(content.text()).isEqualTo("the bridge was safe");
    }

    @Test
    void theLexiconIsWide() {
        CueLexicon lexicon = CueLexicon.load();

        assertThat(lexicon.size()).isGreaterThan(700);
        assertThat(lexicon.find(Cue.Kind.VERB, "say")).isNotEmpty();
        assertThat(lexicon.find(Cue.Kind.VERB, "walk")).isEmpty();
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ClaimFinderTest.class.getResourceAsStream("claims.txt"), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("    ")) {
                    cases.get(cases.size() - 1).claims().add(line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(new Case(line.replace('¶', '\n'), new ArrayList<>()));
                }
            }
        }
        return cases.stream();
    }

    private static Claims read(String text) {
        return FINDER.find(SourceText.of(text), analyze(text), (sentence, head) -> List.of());
    }

    private static List<Sentence> analyze(String text) {
        List<Passage> passages = new ArrayList<>();
        String[] paragraphs = text.split("\n");
        int at = 0;
        for (String paragraph : paragraphs) {
            boolean headline =
                    at == 0 && paragraphs.length > 1 && !".”".contains(paragraph.substring(paragraph.length() - 1));
            passages.add(new Passage(at, at + paragraph.length(), headline));
            at += paragraph.length() + 1;
        }
        return TestAnalyzer.get().analyze(text, passages);
    }

    private static String line(Claim claim) {
        String content = claim.content().stream().map(Span::text).collect(Collectors.joining(" … "));
        String via = claim.via() == null ? "" : " | via " + claim.via();
        return text(claim.speaker().span()) + " | " + text(claim.cue()) + " | " + content + via;
    }

    private static String text(@Nullable Span span) {
        return span == null ? "-" : span.text();
    }
}
