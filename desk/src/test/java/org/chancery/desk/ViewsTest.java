package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view in narrow and wide windows, light and dark: fits, runs without a fault, can be used by all. */
@ExtendWith(Desk.Shared.class)
final class ViewsTest {

    private static final String SIDEWAYS = "const page = document.scrollingElement;"
            + " const most = page.clientWidth;"
            + " return page.scrollWidth <= most ? [] : [...document.querySelectorAll('body *')]"
            + "   .filter(element => element.getBoundingClientRect().right > most + 1)"
            + "   .slice(0, 8).map(element => element.tagName + '.' + element.getAttribute('class'))"
            + "   .concat(['page ' + page.scrollWidth + ' in ' + most])";

    private static final String FAULTS = "const wide = document.createElement('div'); wide.className = 'too-wide';"
            + " wide.style.cssText = 'width: 900px; color: #ccc; background: #ddd'; wide.textContent = 'hard to see';"
            + " const script = document.createElement('script'); script.textContent = '0';"
            + " document.querySelector('main').append(wide, document.createElement('button'), script);"
            + " console.error('said aloud')";

    private final Accessibility accessibility = new Accessibility();

    static Stream<Arguments> views() {
        return Stream.of(
                        view("start", "Latest events", desk -> "/"),
                        view("read", "The report, or its address", desk -> "/read"),
                        view("report", "Who speaks", desk -> "/report/" + desk.report("deadliest border clash")),
                        view("item", "confidence", desk -> "/report/" + desk.report("thwarts") + "?item=e1"),
                        view("search", "Jermuk", desk -> "/search?q=Jermuk"),
                        view("search for events", "ASSAULT", desk -> "/search?type=ASSAULT"),
                        view("pairs", "Armenia", desk -> "/pair"),
                        view("pair", "Who tells it", desk -> "/pair/ARM/AZE?at=2026-09"),
                        view("pair by teller", "Who tells it", desk -> "/pair/ARM/AZE?split=teller"),
                        view("states", "Armenia", desk -> "/state"),
                        view("state", "Azerbaijan", desk -> "/state/ARM"),
                        view("timeline", "ASSAULT", desk -> "/timeline"),
                        view("network", "Azerbaijan", desk -> "/network"),
                        view("map", "Table", desk -> "/map"),
                        view("stories", "border clash", desk -> "/stories"),
                        view("story", "Jermuk", ViewsTest::story),
                        view("how we know", "confidence", desk -> "/known"))
                .flatMap(view -> Stream.of(
                        Arguments.of(view, Browser.NARROW, "light"),
                        Arguments.of(view, Browser.WIDE, "light"),
                        Arguments.of(view, Browser.WIDE, "dark")));
    }

    /**
     * @param words what stands in it when it has something to show
     */
    private record View(String name, String words, Function<Desk, String> address) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static View view(String name, String words, Function<Desk, String> address) {
        return new View(name, words, address);
    }

    private static String story(Desk desk) {
        List<?> items = (List<?>) desk.get("/api/v1/stories?reports=2").get("items");
        return "/story/" + ((Map<?, ?>) items.get(0)).get("id");
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @MethodSource("views")
    void viewIsWhole(View view, int width, String theme, Desk desk) {
        Browser browser = desk.browser();
        browser.dress(width, theme);
        browser.show(view.address().apply(desk));
        assertThat(browser.text("main")).contains(view.words());
        assertThat(browser.all("[role=alert]")).as("faults told").isEmpty();
        assertThat((List<?>) browser.run(SIDEWAYS)).as("wider than the window").isEmpty();
        assertThat(browser.messages()).as("the console").isEmpty();
        assertThat(browser.refused()).as("refused by the security policy").isEmpty();
        assertThat(accessibility.findings(browser)).as("axe-core").isEmpty();
    }

    /** What the tests of the views look for is seen where it is. */
    @Test
    void faultsAreSeen(Desk desk) {
        Browser browser = desk.browser();
        browser.dress(Browser.NARROW, "light");
        browser.show("/stories");
        browser.run(FAULTS);
        assertThat((List<?>) browser.run(SIDEWAYS)).asString().contains("too-wide");
        browser.until("the policy refuses", () -> !browser.refused().isEmpty());
        assertThat(browser.messages()).anyMatch(line -> line.contains("said aloud"));
        assertThat(accessibility.findings(browser))
                .anyMatch(line -> line.startsWith("color-contrast"))
                .anyMatch(line -> line.startsWith("button-name"));
    }
}
