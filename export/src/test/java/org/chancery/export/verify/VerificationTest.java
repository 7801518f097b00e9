package org.chancery.export.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chancery.export.Samples;
import org.chancery.json.ToldJson;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private final String line = ToldJson.write(Samples.visited());

    @Test
    void aRecordHoldsAgainstItsText() {
        Verification verification = new Verification();
        verification.text(Samples.visit().article(), Samples.visit().text());
        assertThat(verification.check(line)).isEmpty();
        assertThat(verification.items()).isEqualTo(1);
        assertThat(verification.places()).isGreaterThan(6);
        assertThat(verification.missing()).isEmpty();
    }

    @Test
    void everyPlaceThatDoesNotHoldIsTold() {
        Verification verification = new Verification();
        verification.text(Samples.visit().article(), Samples.visit().text().replace("visited", "avoided"));
        List<String> wrong = verification.check(line);
        assertThat(wrong).isNotEmpty().allSatisfy(one -> assertThat(one).contains("the text does not say"));
        assertThat(wrong.get(0))
                .contains("'visited' at 24 to 31")
                .startsWith(Samples.visited().key());
    }

    @Test
    void aReportThatIsNotAtHandIsMissed() {
        Verification verification = new Verification();
        verification.text("sha256:other", "other");
        assertThat(verification.check(line)).isEmpty();
        assertThat(verification.missing()).isEqualTo(Map.of(Samples.visit().article(), 1));
        assertThat(verification.unused()).isEqualTo(1);
    }

    @Test
    void whatIsNoRecordIsRefused() {
        Verification verification = new Verification();
        assertThatThrownBy(() -> verification.check("{\"a\":1}")).hasMessage("it is neither a finding nor a reading");
        assertThatThrownBy(() -> verification.check("no json")).isInstanceOf(IllegalArgumentException.class);
    }
}
