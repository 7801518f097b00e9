package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a report is made of, it is shown as text. */
@ExtendWith(Desk.Shared.class)
final class HostileReportTest {

    private static final String SCRIPT = "<script>window.ran = 1; alert(1)</script>";
    private static final String IMAGE = "<img src=x onerror=\"window.ran = 2\">";
    private static final String FRAME = "\"><iframe srcdoc=\"<script>parent.ran = 3</script>\"></iframe>";
    private static final String DRAWING = "<svg onload=\"window.ran = 4\"></svg>";
    private static final String LINK = "<a href=\"javascript:window.ran = 5\">press</a>";

    private static final String TEXT = "Norway recalled its ambassador from Iceland on Monday, " + SCRIPT
            + " the foreign ministry said.\n\n"
            + "\"We condemn Iceland " + IMAGE + "\", Foreign Minister Espen Barth Eide said. " + LINK + "\n\n"
            + "Iceland expelled two Norwegian diplomats {{constructor.constructor('window.ran = 6')()}} " + DRAWING
            + " ${window.ran = 7} on Tuesday.";

    @Test
    void scriptInTitleBodyAndOutletIsShownAsText(Desk desk) {
        Map<String, Object> answer = desk.post(
                "/api/v1/reports",
                Map.of(
                        "text",
                        TEXT,
                        "title",
                        "Norway " + SCRIPT + IMAGE,
                        "outlet",
                        "Fjord " + FRAME + DRAWING,
                        "date",
                        "2026-11-03",
                        "byline",
                        LINK));
        String article = String.valueOf(((Map<?, ?>) answer.get("receipt")).get("article"));
        Browser browser = desk.browser();

        browser.open("/report/" + article + "?item=e1");
        assertThat(browser.text("h1")).isEqualTo("Norway " + SCRIPT + IMAGE);
        assertThat(browser.text(".head .below")).contains(FRAME);
        assertThat(browser.text(".report .text")).contains(SCRIPT, IMAGE, LINK, DRAWING);
        harmless(browser);

        for (String path : new String[] {
            "/",
            "/search?q=ambassador",
            "/search?q=%3Cscript%3E",
            "/pair/NOR/ISL?at=2026-11",
            "/state/NOR",
            "/timeline?state=NOR",
            "/known",
            "/stories",
            "/map"
        }) {
            browser.open(path);
            harmless(browser);
        }
        browser.open("/search?q=ambassador");
        assertThat(browser.text("main")).as("it is among them").contains(SCRIPT);
    }

    @Test
    void whatIsPastedIsNotRunEither(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/read");
        browser.one("#report").click();
        browser.paste(
                "<!doctype html><html><head><title>Oslo " + SCRIPT.replace("<", "&lt;")
                        + "</title></head><body><h1>Oslo"
                        + "</h1>" + SCRIPT + IMAGE + FRAME
                        + "<article><p>Norway recalled its ambassador from Iceland on Monday, the"
                        + " foreign ministry said. Iceland expelled two Norwegian diplomats the next day.</p></article></body></html>");
        browser.until(
                "the page is read", () -> !browser.all(".reading [data-item]").isEmpty());
        harmless(browser);
    }

    @Test
    void wordsOfTheAddressAreTextToo(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/search?q=%3Cimg%20src%3Dx%20onerror%3D%22window.ran%3D1%22%3E");
        assertThat(browser.text("h1")).contains("<img src=x");
        harmless(browser);
        browser.dress(Browser.WIDE, "light");
        browser.show("/%3Cscript%3Ewindow.ran=1%3C/script%3E");
        harmless(browser);
    }

    private static void harmless(Browser browser) {
        assertThat(browser.run("return window.ran ?? null"))
                .as("something ran at " + browser.place())
                .isNull();
        assertThat(
                        browser.all(
                                "main script, main iframe, main img, body > iframe, [onload], [onerror], a[href^='javascript:']"))
                .as("elements made of text at " + browser.place())
                .isEmpty();
        assertThat(browser.refused())
                .as("refused by the security policy at " + browser.place())
                .isEmpty();
    }
}
