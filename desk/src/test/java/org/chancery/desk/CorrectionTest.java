package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** What a person rejects stays rejected, whoever reads the report again. */
@ExtendWith(Desk.Shared.class)
final class CorrectionTest {

    private static final String REASON = "Only one side says so, and it says it of 2020";
    private static final String FILE = "194-drone-kalbajar";

    @Test
    void rejectionWithAReasonOutlivesReadingsAndRebuilds(Desk desk) {
        Browser browser = desk.browser();
        String path = "/report/" + desk.report("Armenian drones attack Kalbajar");
        browser.open(path);
        String item = reject(browser);
        long told = assaults(desk);
        shownRejected(browser, item);

        browser.open(path + "?item=" + item);
        shownRejected(browser, item);

        Map<String, Object> answer = desk.post(
                "/api/v1/reports",
                Map.of("text", DeskRecord.text(FILE), "title", "Kalbajar attacked, says Baku", "outlet", "Azertac"));
        assertThat(String.valueOf(answer.get("receipt"))).contains("state=reread");
        browser.open(path + "?item=" + item);
        assertThat(browser.text("h1")).as("the new edition").isEqualTo("Kalbajar attacked, says Baku");
        shownRejected(browser, item);

        desk.store().rebuild((done, of) -> {});
        browser.open(path + "?item=" + item);
        shownRejected(browser, item);
        assertThat(assaults(desk)).isEqualTo(told);
    }

    private static String reject(Browser browser) {
        WebElement line = browser.one(".record li.event [data-item]", "ASSAULT");
        String item = line.getDomAttribute("data-item");
        browser.clickAt(line);
        browser.until("it is chosen", () -> !browser.all(".chain").isEmpty());
        browser.press("r");
        browser.until("a reason is asked for", () -> browser.focused("dialog textarea"));
        WebElement keep = browser.one("dialog button.main");
        assertThat(keep.isEnabled()).as("nothing is kept without a reason").isFalse();
        browser.press(REASON);
        browser.one("dialog input[autocomplete=name]").sendKeys("A. Analyst");
        browser.until("it can be kept", keep::isEnabled);
        keep.click();
        browser.until("the dialog is gone", () -> browser.all("dialog").isEmpty());
        return String.valueOf(item);
    }

    private static void shownRejected(Browser browser, String item) {
        browser.until(
                "the line is marked",
                () -> !browser.all(".record li.rejected [data-item=" + item + "] .verdict.rejected")
                        .isEmpty());
        assertThat(browser.text(".chain .said")).contains("Rejected", "A. Analyst", REASON);
        assertThat(browser.all(".text a.anchor.rejected")).isNotEmpty();
    }

    /** How many acts of force the record tells of Kalbajar; what is rejected is none of them. */
    private static long assaults(Desk desk) {
        return ((List<?>) desk.get("/api/v1/findings?type=ASSAULT&limit=500").get("items")).size();
    }
}
