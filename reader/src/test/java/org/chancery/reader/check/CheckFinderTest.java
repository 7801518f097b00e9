package org.chancery.reader.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Check;
import org.chancery.model.Event;
import org.chancery.model.Figure;
import org.chancery.model.Reading;
import org.chancery.reader.Result;
import org.chancery.reader.TestReader;
import org.chancery.reader.article.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFinderTest {

    private static final String DATE = "2025-05-20";

    private static List<Check> checks(String text) {
        Report report = new Report("r", new Report.Text(text), "r", null, null, null, DATE, null);
        Reading reading = ((Result.Read) TestReader.get().read(report)).reading();
        return Stream.concat(
                        reading.events().stream().map(Event::check),
                        reading.figures().stream().map(Figure::check))
                .filter(check -> check != null)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents of Kenya and Uganda met in Nairobi on Friday, their third meeting this year.|3|2025-01-01|2025-05-20",
                "Poland's foreign minister met her Latvian counterpart for the second time since March.|2|2025-03-01|2025-05-20",
                "Sudan and Chad held their fourth round of talks in 2024.|4|2024-01-01|2024-12-31",
            })
    void anOrdinalWithItsPeriodIsLeftForTheRecordToCount(String text, String stated, String from, String until) {
        assertThat(checks(text)).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(Check.Kind.ORDINAL);
            assertThat(check.stated()).isEqualTo(stated);
            assertThat(check.counted()).isNull();
            assertThat(check.holds()).isNull();
            assertThat(check.from()).isEqualTo(from);
            assertThat(check.until()).isEqualTo(until);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway's envoy met the Sudanese president in Khartoum on Monday, 5 May 2025.|Monday|Monday|true",
                "Norway's envoy met the Sudanese president in Khartoum on Tuesday, May 6, 2025.|Tuesday|Tuesday|true",
                "Norway's envoy met the Sudanese president in Khartoum on Friday, May 6, 2025.|Friday|Tuesday|false",
            })
    void aDateIsHeldAgainstItsWeekday(String text, String stated, String counted, boolean holds) {
        assertThat(checks(text)).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(Check.Kind.WEEKDAY);
            assertThat(check.stated()).isEqualTo(stated);
            assertThat(check.counted()).isEqualTo(counted);
            assertThat(check.holds()).isEqualTo(holds);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast in Mosul killed nine people: five soldiers and four children.|TOTAL|9|9|true",
                "Turkey arrested 30 people (18 students and 14 teachers) in Ankara.|TOTAL|30|32|false",
                "The raid in Gao killed 12 villagers, including three children and two women.|PART|12|5|true",
                "Militants abducted 40 people in Borno, among them 45 girls.|PART|40|45|false",
            })
    void aTotalIsHeldAgainstItsParts(String text, Check.Kind kind, String stated, String counted, boolean holds) {
        assertThat(checks(text)).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(kind);
            assertThat(check.stated()).isEqualTo(stated);
            assertThat(check.counted()).isEqualTo(counted);
            assertThat(check.holds()).isEqualTo(holds);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway's envoy met the Sudanese president in Khartoum on Monday.",
                "The blast in Mosul killed nine people and wounded 20 in the market.",
                "Serbia bought 12 jets for $40 million, including $3 million for training.",
                "The raid killed more than 12 villagers: a local count spoke of at least 15 men and about 20 women.",
                "France's second embassy in the region opened on Tuesday.",
            })
    void nothingIsCheckedThatTheTextDoesNotState(String text) {
        assertThat(checks(text)).isEmpty();
    }
}
