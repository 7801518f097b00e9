package org.chancery.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.SourceText;
import org.chancery.model.When;
import org.chancery.reader.TestAnalyzer;
import org.chancery.reader.language.Sentence;
import org.chancery.reader.language.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {

    /** A Monday. */
    private static final String PUBLISHED = "2023-12-04";

    private final TimeFinder finder = new TimeFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two ministers met in Ankara on Monday.                    | met       | Monday | 2023-12-04 | 2023-12-04
            The two ministers met in Ankara on Tuesday.                   | met       | Tuesday | 2023-11-28 | 2023-11-28
            The two ministers will meet in Ankara on Tuesday.             | meet      | Tuesday | 2023-12-05 | 2023-12-05
            The envoy plans to visit Tunis on Friday.                     | visit     | Friday | 2023-12-08 | 2023-12-08
            Rebels shelled the town last Friday.                          | shelled   | last Friday | 2023-12-01 | 2023-12-01
            The general resigned last Monday.                             | resigned  | last Monday | 2023-11-27 | 2023-11-27
            The king will fly to Oslo next Monday.                        | fly       | next Monday | 2023-12-11 | 2023-12-11
            Protesters stormed the ministry Sunday night.                 | stormed   | Sunday night | 2023-12-03 | 2023-12-03
            Troops crossed the river on Wednesday morning.                | crossed   | Wednesday morning | 2023-11-29 | 2023-11-29
            Norway condemned Thursday's attack on the convoy.             | attack    | Thursday | 2023-11-30 | 2023-11-30
            The ceasefire held from Friday to Sunday.                     | held      | Friday to Sunday | 2023-12-01 | 2023-12-03
            Police arrested the editor on Tuesday, 5 September 2023.      | arrested  | Tuesday, 5 September 2023 | 2023-09-05 | 2023-09-05
            The vote is scheduled for Thursday.                           | scheduled | Thursday | 2023-12-07 | 2023-12-07
            France expelled two diplomats today.                          | expelled  | today | 2023-12-04 | 2023-12-04
            France expelled two diplomats yesterday.                      | expelled  | yesterday | 2023-12-03 | 2023-12-03
            The delegation will leave tomorrow.                           | leave     | tomorrow | 2023-12-05 | 2023-12-05
            Gunmen stormed the camp before dawn on Saturday.              | stormed   | Saturday | 2023-12-02 | 2023-12-02
            Opening remarks at talks with the premier, Rome, November 28, 2023 | talks | November 28, 2023 | 2023-11-28 | 2023-11-28
            The envoys met in July, when Oslo received the delegation.    | received  | July | 2023-07-01 | 2023-07-31
            Jets bombed the airfield this morning.                        | bombed    | this morning | 2023-12-04 | 2023-12-04
            Jets bombed the airfield last night.                          | bombed    | last night | 2023-12-03 | 2023-12-03
            Jets bombed the airfield overnight.                           | bombed    | overnight | 2023-12-03 | 2023-12-04
            The envoy arrived the day before yesterday.                   | arrived   | day before yesterday | 2023-12-02 | 2023-12-02
            """)
    void daysNearTheReport(String text, String predicate, String words, String start, String end) {
        assertThat(time(text, predicate, PUBLISHED)).hasValueSatisfying(when -> check(when, words, start, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru recalled its ambassador on November 10.                  | recalled | November 10 | 2023-11-10 | 2023-11-10
            Peru recalled its ambassador on December 10.                  | recalled | December 10 | 2022-12-10 | 2022-12-10
            Peru will recall its ambassador on December 10.               | recall   | December 10 | 2023-12-10 | 2023-12-10
            Peru will recall its ambassador on January 3.                 | recall   | January 3 | 2024-01-03 | 2024-01-03
            Peru recalled its ambassador on Nov. 10.                      | recalled | Nov. 10 | 2023-11-10 | 2023-11-10
            The treaty was signed on 10 December 2021 in Quito.           | signed   | 10 December 2021 | 2021-12-10 | 2021-12-10
            The treaty was signed on the 10th of March 2021.              | signed   | 10th of March 2021 | 2021-03-10 | 2021-03-10
            The treaty was signed on March 10th, 2021.                    | signed   | March 10th, 2021 | 2021-03-10 | 2021-03-10
            The leaders met on April 5-6, 2022 in Lima.                   | met      | April 5-6, 2022 | 2022-04-05 | 2022-04-06
            The leaders met between May 3 and 5.                          | met      | May 3 and 5 | 2023-05-03 | 2023-05-05
            The leaders met from 5 to 7 April 2022.                       | met      | 5 to 7 April 2022 | 2022-04-05 | 2022-04-07
            The exercise ran from April 30 to May 2.                      | ran      | April 30 to May 2 | 2023-04-30 | 2023-05-02
            The exercise ran from 30 December 2022 to 2 January 2023.     | ran      | 30 December 2022 to 2 January 2023 | 2022-12-30 | 2023-01-02
            The exercise ran from December 30 to January 2, 2023.         | ran      | December 30 to January 2, 2023 | 2022-12-30 | 2023-01-02
            The ministry expelled him on 2023-06-01.                      | expelled | 2023-06-01 | 2023-06-01 | 2023-06-01
            Gunmen raided the camp in the early hours of November 2.      | raided   | November 2 | 2023-11-02 | 2023-11-02
            """)
    void datesOfTheCalendar(String text, String predicate, String words, String start, String end) {
        assertThat(time(text, predicate, PUBLISHED)).hasValueSatisfying(when -> check(when, words, start, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran and Iraq signed the deal in March.                       | signed   | March | 2023-03-01 | 2023-03-31
            Iran and Iraq will sign the deal in March.                    | sign     | March | 2024-03-01 | 2024-03-31
            Iran and Iraq signed the deal last October.                   | signed   | last October | 2023-10-01 | 2023-10-31
            Iran and Iraq signed the deal in March 2019.                  | signed   | March 2019 | 2019-03-01 | 2019-03-31
            The junta freed the prisoners in early December.              | freed    | early December | 2023-12-01 | 2023-12-10
            The junta freed the prisoners in late 2016.                   | freed    | late 2016 | 2016-09-01 | 2016-12-31
            The junta freed the prisoners at the end of May.              | freed    | end of May | 2023-05-21 | 2023-05-31
            The junta freed the prisoners in mid-March.                   | freed    | mid-March | 2023-03-11 | 2023-03-20
            The junta seized power in 2011.                               | seized   | 2011 | 2011-01-01 | 2011-12-31
            The two states have traded goods since 2011.                  | traded   | 2011 | 2011-01-01 | 2011-12-31
            The two states fought in the 1990s.                           | fought   | 1990s | 1990-01-01 | 1999-12-31
            The two states fought from 2014 to 2016.                      | fought   | 2014 to 2016 | 2014-01-01 | 2016-12-31
            The two states fought in 2014-2016.                           | fought   | 2014-2016 | 2014-01-01 | 2016-12-31
            The world condemned the 2014 annexation of the peninsula.     | annexation | 2014 | 2014-01-01 | 2014-12-31
            Floods hit the valley in the summer of 2010.                  | hit      | summer of 2010 | 2010-06-01 | 2010-08-31
            Exports rose in the first half of 2021.                       | rose     | first half of 2021 | 2021-01-01 | 2021-06-30
            Exports rose in the third quarter of last year.               | rose     | third quarter of last year | 2022-07-01 | 2022-09-30
            """)
    void monthsAndYears(String text, String predicate, String words, String start, String end) {
        assertThat(time(text, predicate, PUBLISHED)).hasValueSatisfying(when -> check(when, words, start, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan lifted the ban last week.                               | lifted   | last week | 2023-11-27 | 2023-12-03
            Japan lifted the ban last month.                              | lifted   | last month | 2023-11-01 | 2023-11-30
            Japan lifted the ban last year.                               | lifted   | last year | 2022-01-01 | 2022-12-31
            Japan will lift the ban next month.                           | lift     | next month | 2024-01-01 | 2024-01-31
            Japan will lift the ban next week.                            | lift     | next week | 2023-12-11 | 2023-12-17
            Japan lifted the ban this year.                               | lifted   | this year | 2023-01-01 | 2023-12-31
            Japan lifted the ban earlier this month.                      | lifted   | earlier this month | 2023-12-01 | 2023-12-04
            Japan will lift the ban later this year.                      | lift     | later this year | 2023-12-04 | 2023-12-31
            Japan will lift the ban later in 2023.                        | lift     | later in 2023 | 2023-12-04 | 2023-12-31
            Japan lifted the ban two days ago.                            | lifted   | two days ago | 2023-12-02 | 2023-12-02
            Japan lifted the ban three months ago.                        | lifted   | three months ago | 2023-09-01 | 2023-09-30
            Japan lifted the ban more than 10 years ago.                  | lifted   | 10 years ago | 2013-01-01 | 2013-12-31
            Japan lifted the ban a week ago.                              | lifted   | a week ago | 2023-11-27 | 2023-12-03
            Militants killed 40 people in the past month.                 | killed   | past month | 2023-11-04 | 2023-12-04
            Militants killed 40 people in the last three weeks.           | killed   | last three weeks | 2023-11-13 | 2023-12-04
            The two leaders will meet in two weeks.                       | meet     | two weeks | 2023-12-18 | 2023-12-24
            """)
    void distances(String text, String predicate, String words, String start, String end) {
        assertThat(time(text, predicate, PUBLISHED)).hasValueSatisfying(when -> check(when, words, start, end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister, who resigned on Sunday, accused Chad of arming rebels. | accused
            Norway will send troops next month, its minister said.        | said
            Kenya opened an embassy and Ghana closed its own on Friday.   | opened
            Japan lifted the ban three weeks later.                       | lifted
            Japan lifted the ban two days after the quake.                | lifted
            Japan lifted the ban the following day.                       | lifted
            The siege lasted for three days.                              | lasted
            The company hired 2011 soldiers.                              | hired
            The company hired 2,011 soldiers.                             | hired
            The deputy, 54, met the rebels.                               | met
            Theresa May met the rebels.                                   | met
            The rebels may attack the port.                               | attack
            Thousands of workers march through the capital.               | march
            The council held its second meeting.                          | held
            Norway condemned Thursday's attack on the convoy.             | condemned
            The council extended the mission until 2025.                  | extended
            The council passed Resolution 1929 against the country.       | passed
            """)
    void noTime(String text, String predicate) {
        assertThat(time(text, predicate, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister, who resigned on Sunday, accused Chad of arming rebels. | resigned | Sunday
            Norway will send troops next month, its minister said on Friday.     | send | next month
            Norway will send troops next month, its minister said on Friday.     | said | Friday
            Canada expelled a diplomat on November 3 and recalled its envoy on November 9. | expelled | November 3
            Canada expelled a diplomat on November 3 and recalled its envoy on November 9. | recalled | November 9
            On Thursday Canada expelled a diplomat and recalled its envoy.       | recalled | Thursday
            The talks between the two sides ended yesterday.                     | talks | yesterday
            The president held talks with the rebels on Friday.                  | talks | Friday
            On Monday, the junta agreed to release the hostages.                 | agreed | Monday
            A bomb exploded on Friday, killing two men.                          | killing | Friday
            This Wednesday Kenyan President William Ruto left for talks.         | left | This Wednesday
            Chile criticised the departure yesterday of two monitors.            | departure | yesterday
            Police arrested and deported the men on Friday.                      | arrested | Friday
            Police arrested and deported the men on Friday.                      | deported | Friday
            Sanctions imposed in 2011 hurt the banks, the ministry said on Tuesday. | imposed | 2011
            """)
    void eachActItsOwnTime(String text, String predicate, String words) {
        assertThat(time(text, predicate, PUBLISHED))
                .hasValueSatisfying(when -> assertThat(when.text()).isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two ministers met in Ankara on Monday.                    | met |
            The two ministers met in Ankara on December 10.               | met |
            The two ministers met in Ankara last year.                    | met |
            The two ministers met in Ankara in March.                     | met |
            The two ministers met in Ankara in March 2019.                | met | 2019-03-01
            The two ministers met in Ankara on 10 December 2019.          | met | 2019-12-10
            The two ministers met in Ankara in 2019.                      | met | 2019-01-01
            """)
    void withoutTheReportsDay(String text, String predicate, @Nullable String start) {
        assertThat(time(text, predicate, null).map(When::start)).isEqualTo(Optional.ofNullable(start));
    }

    @Test
    void aDateTimeDatesTheReportToo() {
        assertThat(time("France expelled two diplomats today.", "expelled", "2023-12-04T23:10:00Z"))
                .hasValueSatisfying(when -> assertThat(when.start()).isEqualTo("2023-12-04"));
    }

    @Test
    void findsAllPhrasesInOrderWithTheirRules() {
        Sentence sentence = TestAnalyzer.sentence("On Friday the junta freed the men it had jailed in 2019.");
        List<TimeMention> found = finder.find(sentence, PUBLISHED);
        assertThat(found).extracting(TimeMention::rule).containsExactly("time/weekday", "time/year/year");
        assertThat(found)
                .extracting(mention -> sentence.token(mention.head()).text())
                .containsExactly("Friday", "2019");
    }

    @Test
    void aPhraseWithoutADayStillStandsForItsAct() {
        Sentence sentence = TestAnalyzer.sentence("The two ministers met in Ankara on Monday.");
        assertThat(finder.find(sentence, null))
                .extracting(TimeMention::days)
                .containsOnlyNulls()
                .hasSize(1);
    }

    private static void check(When when, String words, String start, String end) {
        assertThat(when.text()).isEqualTo(words);
        assertThat(when.span().text()).isEqualTo(words);
        assertThat(List.of(when.start(), when.end())).containsExactly(start, end);
    }

    private Optional<When> time(String text, String predicate, @Nullable String published) {
        Sentence sentence = TestAnalyzer.sentence(text);
        int token = sentence.tokens().stream()
                .filter(word -> word.text().equals(predicate))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        return finder.timeOf(SourceText.of(text), sentence, token, published);
    }
}
