package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private final Accessibility accessibility = new Accessibility();

    static Stream<Arguments> views() {
        return views(Map.ofEntries(
                Map.entry("start", desk -> "/"),
                Map.entry("read", desk -> "/read"),
                Map.entry("report", desk -> "/report/" + desk.report("deadliest border clash")),
                Map.entry(
                        "report, item", desk -> "/report/" + desk.report("thwarts Armenian provocation") + "?item=e1"),
                Map.entry("search", desk -> "/search?q=Jermuk"),
                Map.entry("search, events", desk -> "/search?type=ASSAULT"),
                Map.entry("pairs", desk -> "/pair"),
                Map.entry("pair", desk -> "/pair/ARM/AZE?at=2026-09"),
                Map.entry("pair by teller", desk -> "/pair/ARM/AZE?split=teller"),
                Map.entry("states", desk -> "/state"),
                Map.entry("state", desk -> "/state/ARM"),
                Map.entry("timeline", desk -> "/timeline"),
                Map.entry("network", desk -> "/network"),
                Map.entry("map", desk -> "/map"),
                Map.entry("stories", desk -> "/stories"),
                Map.entry("story", ViewsTest::story),
                Map.entry("known", desk -> "/known")));
    }

    private static Stream<Arguments> views(Map<String, Function<Desk, String>> views) {
        return views.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(view -> Stream.of(
                        Arguments.of(view.getKey(), Browser.NARROW, "light", view.getValue()),
                        Arguments.of(view.getKey(), Browser.WIDE, "light", view.getValue()),
                        Arguments.of(view.getKey(), Browser.WIDE, "dark", view.getValue())));
    }

    private static String story(Desk desk) {
        List<?> items = (List<?>) desk.get("/api/v1/stories?reports=2").get("items");
        return "/story/" + ((Map<?, ?>) items.get(0)).get("id");
    }

    @ParameterizedTest(name = "{0}, {1} px, {2}")
    @MethodSource("views")
    void viewIsWhole(String name, int width, String theme, Function<Desk, String> place, Desk desk) {
        Browser browser = desk.browser();
        browser.dress(width, theme);
        browser.show(place.apply(desk));
        assertThat(browser.all("[role=alert]")).as("faults told").isEmpty();
        assertThat((List<?>) browser.run(SIDEWAYS)).as("wider than the window").isEmpty();
        assertThat(browser.messages()).as("the console").isEmpty();
        assertThat(browser.refused()).as("refused by the security policy").isEmpty();
        assertThat(accessibility.findings(browser)).as("axe-core").isEmpty();
    }
}
