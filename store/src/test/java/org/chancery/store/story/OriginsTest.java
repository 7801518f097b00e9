package org.chancery.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Article;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.chancery.model.kept.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    private final Origins origins = Origins.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BEIJING, Dec. 4 (Xinhua) -- The two ministers met.         | Xinhua               | CHN
        (Reuters) - Peru recalled its envoy.                        | Reuters              | GBR
        LIMA (Reuters) - Peru recalled its envoy.                   | Reuters              | GBR
        SAN SALVADOR, El Salvador (AP) — Police arrested six men.   | Associated Press     | USA
        MOSCOW, May 5. /TASS/. The envoy left for Cairo.            | TASS                 | RUS
        Minsk. March 3. INTERFAX - The parliament met.              | Interfax             | RUS
        New Delhi, May 5 (PTI) The minister flew to Male.           | Press Trust of India | IND
        SEOUL, July 4 (Yonhap) -- Two shells fell.                  | Yonhap               | KOR
        Dubai (dpa) - The ship was seized.                          | Deutsche Presse-Agentur | DEU
        KYIV, January 5, Ukrinform: Talks were put off.             | Ukrinform            | UKR
        Paris (AFP/dpa) - The court heard both sides.               | Agence France-Presse | FRA
        """)
    void datelinesNameTheAgency(String opening, String agency, String country) {
        Origin origin = origins.of(article(null, null, "Ministers meet\n\n" + opening + "\n\nThey will meet again."))
                .orElseThrow();
        assertThat(origin.name()).isEqualTo(agency);
        assertThat(origin.country()).isEqualTo(country);
        assertThat(origin.told()).isEqualTo("dateline");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Source: TASS                                                   | TASS
        (Source: Xinhua)                                               | Xinhua
        AP                                                             | Associated Press
        With reporting by AFP                                          | Agence France-Presse
        With reporting by AFP and TASS                                 | Agence France-Presse
        Copyright 2024 The Associated Press. All rights reserved.      | Associated Press
        © 2023 AFP                                                     | Agence France-Presse
        The Associated Press contributed to this report.               | Associated Press
        AP writer Jane Roe in Cairo contributed to this report.        | Associated Press
        The envoy left the same evening. — Bernama                     | Bernama
        The envoy left the same evening. (Yonhap)                      | Yonhap
        Source: Islamic Republic News Agency                           | IRNA
        """)
    void creditsNameTheAgency(String credit, String agency) {
        Origin origin = origins.of(article(null, null, "The envoy arrived on Monday.\n\nHe met the king.\n\n" + credit))
                .orElseThrow();
        assertThat(origin.name()).isEqualTo(agency);
        assertThat(origin.told()).isEqualTo("credit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Associated Press (AP) was told on Monday that the envoy left.
        The minister spoke (Reuters was not there) on Monday.
        Relations between Ghana (and others) - not for the first time - soured.
        Report
        Trend
        Sources said the envoy had left the capital on Monday for talks.
        """)
    void runningTextNamesNone(String paragraph) {
        assertThat(origins.of(article(null, null, "The envoy arrived.\n\n" + paragraph + "\n\nHe met the king.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        By REUTERS                      | Reuters
        Jane Roe, AP                    | Associated Press
        By John Doe, Associated Press Writer | Associated Press
        AFP and staff                   | Agence France-Presse
        Jane Roe / Kyodo News           | Kyodo
        """)
    void bylinesNameTheAgency(String byline, String agency) {
        assertThat(origins.of(article(byline, null, "The envoy arrived.")))
                .map(Origin::name)
                .contains(agency);
    }

    @Test
    void elseItIsTheOutlet() {
        Outlet daily = new Outlet("Harbour Daily", "NZL", OutletControl.PRIVATE);
        assertThat(origins.of(article("Jane Roe", daily, "The envoy arrived.")))
                .contains(new Origin("Harbour Daily", "NZL", OutletControl.PRIVATE, "outlet"));
        Outlet wire = new Outlet("Xinhua News Agency", "CHN", OutletControl.STATE);
        assertThat(origins.of(article(null, wire, "The envoy arrived.")))
                .contains(new Origin("Xinhua", "CHN", OutletControl.STATE, "outlet"));
        assertThat(origins.of(article(null, null, "The envoy arrived."))).isEqualTo(Optional.empty());
    }

    @Test
    void ofTwoAgenciesOfOneNameTheOutletsCountryDecides() {
        Outlet daily = new Outlet("Baku Daily", "AZE", OutletControl.PRIVATE);
        String text = "Envoy arrives\n\nBaku, May 5 (APA) - The envoy arrived.";
        assertThat(origins.of(article(null, daily, text)).map(Origin::country)).contains("AZE");
        assertThat(origins.of(article(null, null, text)).map(Origin::country)).contains("AUT");
    }

    private static Article article(String byline, Outlet outlet, String text) {
        return new Article("sha256:1", null, null, null, byline, outlet, "2024-05-05", "en", text, List.of());
    }
}
