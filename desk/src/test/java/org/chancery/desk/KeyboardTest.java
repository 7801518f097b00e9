package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Without a mouse: into the content, from view to view, through a record. */
@ExtendWith(Desk.Shared.class)
final class KeyboardTest {

    @Test
    void firstTabOffersToSkipToTheContent(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/");
        browser.press(Keys.TAB);
        assertThat(browser.focused("a.skip")).isTrue();
        browser.until("it is seen", () -> browser.one("a.skip").getRect().getY() >= 0);
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertThat(browser.focused("main *")).as("the focus is in the content").isTrue();
    }

    @Test
    void navigationLeadsFromViewToView(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/");
        browser.tabTo("nav a[href='/timeline']");
        assertThat(outlined(browser)).as("the focus is seen").isTrue();
        browser.press(Keys.ENTER);
        browser.until("the timeline is shown", () -> browser.place().startsWith("/timeline"));
        browser.settle();
        assertThat(browser.focused("h1"))
                .as("a screen reader hears where it is")
                .isTrue();
        assertThat(browser.text("nav a[aria-current=page]")).isEqualTo("Timeline");
    }

    @Test
    void narrowWindowsFoldTheNavigationIntoAMenu(Desk desk) {
        Browser browser = desk.browser();
        browser.dress(Browser.NARROW, "light");
        browser.show("/");
        browser.tabTo("button.menu");
        assertThat(browser.one("#views").isDisplayed()).isFalse();
        browser.press(Keys.ENTER);
        browser.tabTo("nav a[href='/map']");
        browser.press(Keys.ENTER);
        browser.until("the map is shown", () -> browser.place().startsWith("/map"));
        assertThat(browser.one("#views").isDisplayed()).isFalse();
    }

    @Test
    void slashGoesToTheSearch(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/known");
        browser.press("/");
        assertThat(browser.focused("#search-box")).isTrue();
        browser.press("Goris\n");
        browser.until("it is searched", () -> browser.place().equals("/search?q=Goris"));
    }

    @Test
    void lettersMoveThroughTheRecordOfAReport(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/report/" + desk.report("Moscow calls on Armenia"));
        assertThat(browser.all(".chain")).isEmpty();
        browser.press("j");
        String first = chosen(browser);
        browser.press("j");
        browser.until("the next is chosen", () -> !chosen(browser).equals(first));
        String second = chosen(browser);
        browser.press("k");
        browser.until("the one before is chosen", () -> chosen(browser).equals(first));
        assertThat(browser.place()).contains("item=" + first);

        browser.tabTo(".record .list [data-item]");
        assertThat(browser.focused("[data-item=" + first + "]"))
                .as("the list is one stop, at what is chosen")
                .isTrue();
        browser.press(Keys.ARROW_DOWN);
        browser.until("the focus goes along", () -> browser.focused("[data-item=" + second + "]"));
        browser.press(Keys.TAB);
        assertThat(browser.focused(".record .list [data-item]"))
                .as("Tab leaves the list")
                .isFalse();
    }

    @Test
    void dialogsTakeTheFocusAndGiveItBack(Desk desk) {
        Browser browser = desk.browser();
        browser.open("/report/" + desk.report("Moscow calls on Armenia") + "?item=e1");
        browser.press("?");
        browser.until("the keys are shown", () -> browser.focused("dialog, dialog *"));
        browser.press(Keys.ESCAPE);
        browser.until("they are gone", () -> browser.all("dialog").isEmpty());
        browser.press("c");
        browser.until("a correction is asked for", () -> browser.focused("dialog *"));
        browser.press("jjj");
        assertThat(browser.place()).as("letters are typed, not keys").contains("item=e1");
        browser.press(Keys.ESCAPE);
        browser.until("it is gone", () -> browser.all("dialog").isEmpty());
    }

    private static String chosen(Browser browser) {
        return String.valueOf(browser.one(".record .list [aria-current=true]").getDomAttribute("data-item"));
    }

    private static boolean outlined(Browser browser) {
        return Boolean.TRUE.equals(browser.run("const style = getComputedStyle(document.activeElement);"
                + " return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1"));
    }
}
