package org.chancery.reader.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-04 | 2023-12-04",
                "2023-12-04T10:00:00Z | 2023-12-04T10:00Z",
                "2023-12-04T10:00:00.000+0800 | 2023-12-04T10:00+08:00",
                "2023-12-04 10:15 UTC | 2023-12-04T10:15Z",
                "2023-12-04T10:15 | 2023-12-04T10:15",
                "2023/12/04 | 2023-12-04",
                "20231204 | 2023-12-04",
                "Friday, August 21, 2015 | 2015-08-21",
                "Dec. 4, 2023 | 2023-12-04",
                "4 December 2023 | 2023-12-04",
                "4th of December, 2023 | 2023-12-04",
                "Mon, 04 Dec 2023 10:00:00 GMT | 2023-12-04",
                "04-Dec-2023 | 2023-12-04",
                "Published 1st Sept 2021 at 4pm | 2021-09-01",
                "24.12.2023 | 2023-12-24",
                "04.12.2023 | 2023-12-04",
                "24/12/2023 | 2023-12-24",
                "12/24/2023 | 2023-12-24",
                "05/05/2023 | 2023-05-05"
            })
    void readsDates(String text, String date) {
        assertThat(Dates.read(text, null)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"04/05/2023", "Dec 4", "yesterday", "February 30, 2023", "2023", "1 of 3", "May the best win"})
    void leavesUnreadWhatIsNoFullDate(String text) {
        assertThat(Dates.read(text, null)).isEmpty();
    }

    @Test
    void takesTheYearFromTheAddress() {
        Dates.PartialDate hint =
                Dates.inAddress("https://a.example/2024/01/02/talks").orElseThrow();
        assertThat(Dates.read("Dec 30", hint)).contains("2023-12-30");
        assertThat(Dates.read("Jan 2", hint)).contains("2024-01-02");
        assertThat(Dates.inAddress("https://a.example/world/2023/dec/04/talks"))
                .contains(new Dates.PartialDate(2023, LocalDate.of(2023, 12, 4)));
        assertThat(Dates.inAddress("https://a.example/20231204/x.html"))
                .contains(new Dates.PartialDate(2023, LocalDate.of(2023, 12, 4)));
        assertThat(Dates.inAddress("https://a.example/2023/12/talks")).contains(new Dates.PartialDate(2023, null));
        assertThat(Dates.inAddress("https://a.example/talks-2023")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday, August 21, 2015", "4 December 2023", "Published: Dec 4, 2023 10:21 GMT", "Dec. 4",
                        "2023-12-04",
                "Updated: 4 December 2023, 10:00", "Sunday, September 15, 2019 ", "04 Dec 2023 | 10:00 am",
                        "2023-12-04T10:00:00Z", "May 3rd, 2021",
                "Nairobi, 3 June 2022"
            })
    void knowsDateLines(String line) {
        assertThat(Dates.isDateLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 3 the army left.",
                "May",
                "12 March on parliament",
                "1,200",
                "March 2023 elections",
                "10:00",
                "Monday"
            })
    void takesNothingElseForOne(String line) {
        assertThat(Dates.isDateLine(line)).isFalse();
    }
}
