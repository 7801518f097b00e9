package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A report is pasted, read, looked through, kept, and found again on the page of its two states. */
@ExtendWith(Desk.Shared.class)
final class ReadingTest {

    private static final String SENTENCE =
            "The two presidents signed a joint statement on trade and transport and agreed to"
                    + " open a third railway crossing on their border, according to Xinhua News Agency";

    @Test
    void reportGoesFromThePasteToTheSentenceBehindABar(Desk desk) {
        Browser browser = desk.browser();
        paste(browser);
        lightsBothWays(browser);
        showsTheChain(browser);
        keep(browser);
        opensABarByKeyboard(browser);
        opensABarByMouse(browser);
        assertThat(browser.refused()).isEmpty();
    }

    private static void paste(Browser browser) {
        browser.open("/read");
        browser.one("main summary", "What the text does not say").click();
        browser.one("#outlet").sendKeys("Meridian Wire");
        browser.run("const day = document.querySelector('#date'); day.value = '2024-05-16';"
                + " day.dispatchEvent(new Event('input', { bubbles: true }))");
        browser.one("#report").click();
        browser.paste(DeskRecord.visit());
        browser.until(
                "the report is read", () -> !browser.all(".reading [data-item]").isEmpty());
        browser.settle();
        assertThat(browser.text("h1")).startsWith("Kazakh President Hails");
        assertThat(browser.text(".report .text")).as("the report, unaltered").contains(SENTENCE);
        assertThat(browser.all(".record li.event")).hasSizeGreaterThan(5);
    }

    /** Words and lines belong together whichever of them the pointer or the focus is on. */
    private static void lightsBothWays(Browser browser) {
        assertThat(browser.all(".text .lit")).isEmpty();
        browser.pointAt(statement(browser));
        browser.until("words are lit", () -> lit(browser).contains("signed"));

        WebElement words = browser.one(".text a.anchor", "arrived");
        browser.pointAt(words);
        browser.until(
                "the line of the words is lit",
                () -> !browser.all(".record li.pointed").isEmpty());
        assertThat(lit(browser)).contains("arrived").doesNotContain("signed");
        browser.run("arguments[0].scrollIntoView({ block: 'center' }); arguments[0].focus()", statement(browser));
        browser.until("the focus lights words", () -> lit(browser).contains("signed"));

        browser.run("arguments[0].focus()", words);
        browser.until(
                "the focus on words lights another line", () -> lit(browser).contains("arrived"));
        assertThat(browser.text(".record li.pointed")).contains("Tokayev");
    }

    private static WebElement statement(Browser browser) {
        return browser.one(".record li.event [data-item]", "Xinhua");
    }

    private static String lit(Browser browser) {
        return browser.all(".text .lit").stream().map(browser::text).reduce("", String::concat);
    }

    private static void showsTheChain(Browser browser) {
        browser.clickAt(statement(browser));
        browser.until(
                "the chain is shown", () -> !browser.all(".chain .links li").isEmpty());
        assertThat(browser.text(".chain .links")).contains("Meridian Wire", "Xinhua", "CHN", "signed");
        assertThat(browser.text(".chain .facts")).contains("confidence", "rule");
        assertThat(browser.place()).as("the address names the item").contains("item=");
    }

    private static void keep(Browser browser) {
        browser.one(".head button", "Keep it").click();
        browser.until("the kept report is shown", () -> browser.place().startsWith("/report/"));
        browser.settle();
        assertThat(browser.text("h1")).startsWith("Kazakh President Hails");
        assertThat(browser.text(".head .below")).contains("Meridian Wire", "2024");
        assertThat(browser.text(".chain .links")).as("the item is still chosen").contains("Xinhua");
    }

    private static void opensABarByKeyboard(Browser browser) {
        browser.open("/pair/KAZ/CHN");
        browser.tabTo("svg[role=slider]");
        browser.press(Keys.HOME);
        int columns = Integer.parseInt(browser.one("svg[role=slider]").getDomAttribute("aria-valuemax"));
        for (int moved = 0; moved < columns && !said(browser).contains("cooperation"); moved++) {
            browser.press(Keys.ARROW_RIGHT);
        }
        browser.press(Keys.ENTER);
        browser.until(
                "events of the month are shown",
                () -> !browser.all(".chosen .event").isEmpty());
        browser.settle();
        assertThat(browser.place()).contains("at=2024-05");
        browser.tabTo(".chosen .event button");
        browser.press(Keys.ENTER);
        browser.until(
                "the sentence is shown",
                () -> !browser.all(".chosen blockquote").isEmpty());
        assertThat(browser.one(".chosen .event button").getDomAttribute("aria-expanded"))
                .isEqualTo("true");
    }

    private static String said(Browser browser) {
        return browser.one("svg[role=slider]").getDomAttribute("aria-valuetext");
    }

    private static void opensABarByMouse(Browser browser) {
        browser.open("/pair/KAZ/CHN");
        browser.clickAt(browser.one("rect.bar.verbal-cooperation"));
        browser.until("events are shown", () -> !browser.all(".chosen .event").isEmpty());
        assertThat(browser.place()).contains("at=2024-05").contains("quad=verbal-cooperation");
        browser.settle();
        openAll(browser);
        WebElement telling = browser.one(".chosen .telling", SENTENCE);
        assertThat(browser.text(telling.findElement(By.cssSelector(".chain")))).contains("Meridian Wire", "Xinhua");
        telling.findElement(By.linkText("In the report")).click();
        browser.until("the report is shown", () -> browser.place().startsWith("/report/"));
        browser.settle();
        browser.until("it is open at its place", () -> !lit(browser).isEmpty() && SENTENCE.contains(lit(browser)));
        assertThat(browser.text(".chain .links")).contains("Xinhua");
    }

    /** One event after the other is opened until the one with the sentence is. */
    private static void openAll(Browser browser) {
        for (int index = 0; index < browser.all(".chosen .event").size(); index++) {
            WebElement event = browser.all(".chosen .event").get(index);
            event.findElement(By.cssSelector("button")).click();
            browser.until(
                    "it is open",
                    () -> browser.all(".chosen .event.open blockquote").size() > 0);
            if (browser.text(".chosen .event.open").contains(SENTENCE)) {
                return;
            }
            event.findElement(By.cssSelector("button")).click();
        }
    }
}
