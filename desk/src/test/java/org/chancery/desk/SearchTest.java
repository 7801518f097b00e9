package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words are sought, what is found is narrowed down, and a hit opens at its place. */
@ExtendWith(Desk.Shared.class)
final class SearchTest {

    @Test
    void wordsLeadOverAFacetToTheirPlaceInTheReport(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/");
        browser.one("#home-search").click();
        browser.press("Jermuk\n");
        browser.until("reports are found", () -> !browser.all(".hit").isEmpty());
        assertThat(browser.place()).isEqualTo("/search?q=Jermuk");
        int all = browser.all(".hit").size();
        assertThat(browser.all(".hit mark"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(browser.text(mark)).isEqualToIgnoringCase("Jermuk"));

        browser.one(".facets .values a", "TASS").click();
        browser.until("fewer are found", () -> browser.all(".hit").size() < all);
        browser.settle();
        assertThat(browser.place()).contains("outlet=");
        assertThat(browser.all(".hit")).hasSize(1);
        assertThat(browser.text(".hit")).contains("TASS");
        assertThat(browser.all(".facets a[aria-current=true]")).hasSize(1);

        browser.one(".hit .stretch a").click();
        browser.until("the report is shown", () -> browser.place().startsWith("/report/"));
        browser.settle();
        List<String> found =
                browser.all(".report .found").stream().map(browser::text).toList();
        assertThat(found).isNotEmpty().allSatisfy(words -> assertThat(words).isEqualToIgnoringCase("Jermuk"));
        browser.until(
                "it is in sight",
                () -> Boolean.TRUE.equals(
                        browser.run("const box = document.querySelector('.report .found').getBoundingClientRect();"
                                + " return box.top >= 0 && box.bottom <= innerHeight")));
    }

    @Test
    void goingBackFindsTheSearchAsItWas(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/search?q=Jermuk&control=state");
        int found = browser.all(".hit").size();
        browser.one(".hit h2 a").click();
        browser.until("the report is shown", () -> browser.place().startsWith("/report/"));
        browser.run("history.back()");
        browser.until("the search is shown", () -> browser.all(".hit").size() == found);
        assertThat(browser.place()).isEqualTo("/search?q=Jermuk&control=state");
    }

    @Test
    void whatNobodySaysIsToldAsNotFound(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/search?q=zeppelin");
        assertThat(browser.all(".hit")).isEmpty();
        assertThat(browser.text("section[aria-label=Results]")).contains("No report holds “zeppelin”");
    }
}
