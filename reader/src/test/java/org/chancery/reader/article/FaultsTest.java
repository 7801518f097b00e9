package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static final String BODY =
            "The prime minister’s visit to São Tomé was, he said, “a new start” for the two states, which had not"
                    + " spoken for nine years.";

    private static Report bytes(byte[] bytes) {
        return Report.ofBytes("a.txt", bytes, Report.Raw.Kind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\uFEFF"})
    void emptyIsAFault(String text) {
        assertThat(Articles.fault(Report.ofText("a", text))).isEqualTo("is empty");
        assertThat(Articles.fault(bytes(text.getBytes(StandardCharsets.UTF_8)))).isEqualTo("is empty");
    }

    @Test
    void noWordsIsAFault() {
        assertThat(Articles.fault(Report.ofText("a", "12 34 --- !"))).isEqualTo("holds no words");
    }

    @Test
    void tooLargeIsAFault() {
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        assertThat(Articles.fault(bytes(large))).isEqualTo("is too large: 50 MB, at most 20 MB are read");
    }

    @Test
    void bytesThatAreNoTextAreAFault() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        assertThat(Articles.fault(bytes(noise))).contains("no text");
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 0 ? 1 : noise[i];
        }
        assertThat(Articles.fault(bytes(noise))).isNotEmpty();
        assertThat(Articles.fault(bytes("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("is a PDF file, not text");
        assertThat(Articles.fault(bytes(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0})))
                .isEqualTo("is a gzip archive, not text");
    }

    @Test
    void brokenUtf8IsAFault() {
        byte[] good = (BODY + " Köln, Łódź.").getBytes(StandardCharsets.UTF_8);
        good[70] = (byte) 0xFF;
        assertThat(Articles.fault(bytes(good))).isEqualTo("is broken UTF-8: a wrong byte at offset 70");
        byte[] cut = (BODY.replaceAll("[^\\p{ASCII}]", "") + " “").getBytes(StandardCharsets.UTF_8);
        assertThat(Articles.fault(bytes(Arrays.copyOf(cut, cut.length - 1)))).startsWith("is broken UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void decodes(String charset) {
        ParsedArticle article = Articles.parse(bytes(BODY.getBytes(Charset.forName(charset))));
        assertThat(article.article().text()).isEqualTo(BODY);
    }

    @Test
    void believesADeclaredCharset() {
        String page =
                "<html><head><meta charset=\"iso-8859-2\"><title>x</title></head><body><p>The minister of Poland went"
                        + " to Łódź and Kraków to speak with the mayor about the border.</p></body></html>";
        ParsedArticle article = Articles.parse(
                Report.ofBytes("a.html", page.getBytes(Charset.forName("ISO-8859-2")), Report.Raw.Kind.PAGE));
        assertThat(article.article().text()).contains("Łódź");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German (de)|Die Außenminister der beiden Staaten haben sich am Montag in Wien getroffen und über die"
                        + " Lage an der Grenze gesprochen. Nach Angaben des Ministeriums wurde kein Ergebnis erzielt, die"
                        + " Gespräche sollen aber fortgesetzt werden.",
                "French (fr)|Les ministres des affaires étrangères des deux pays se sont rencontrés lundi à Vienne"
                        + " pour parler de la situation à la frontière. Selon le ministère, aucun accord n'a été trouvé"
                        + " mais les discussions doivent continuer.",
                "Russian (ru)|Министры иностранных дел двух государств встретились в понедельник в Вене и обсудили"
                        + " положение на границе. По данным министерства, договориться не удалось, однако переговоры будут"
                        + " продолжены на следующей неделе.",
                "Spanish (es)|Los ministros de Asuntos Exteriores de los dos países se reunieron el lunes en Viena"
                        + " para hablar de la situación en la frontera. Según el ministerio, no se llegó a ningún acuerdo,"
                        + " pero las conversaciones van a continuar.",
                "Dutch (nl)|De ministers van Buitenlandse Zaken van de twee landen hebben elkaar maandag in Wenen"
                        + " ontmoet en spraken over de toestand aan de grens. Volgens het ministerie is er geen akkoord"
                        + " bereikt, maar de gesprekken gaan door."
            })
    void otherLanguagesAreAFault(String language, String text) {
        assertThat(Articles.fault(Report.ofText("a", text))).isEqualTo("is in " + language + "; only English is read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland condemns Hungary",
                "Xi Jinping meets Lukashenko in Minsk",
                "São Tomé recognises Kosovo.",
                "Kim Jong Un, Sergei Lavrov, Wang Yi, Hakan Fidan and Narendra Modi met in Samarkand"
            })
    void shortEnglishPasses(String text) {
        assertThat(Articles.text(text).article().language()).isEqualTo("en");
    }

    @Test
    void pageWithoutTextIsAFault() {
        assertThat(Articles.fault(
                        Report.ofPage("a", "<html><body><div id=app></div><script>run()</script></body></html>", null)))
                .isEqualTo("is a page without a report's text");
    }
}
