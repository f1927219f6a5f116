package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.study.Retention;
import tandem.protocols.study.Study;

class RetentionReaderTest {

    private static final LocalDate LAST_SESSION = LocalDate.of(2026, 3, 31);

    private static ProtocolReading reading(String retention) {
        return ProtocolReader.read(
                ChecksTest.GOOD.replace("title: Small,", "title: Small, retention: " + retention + ","), "p.yaml");
    }

    private static LocalDate lastDay(String retention) {
        return reading(retention)
                .study()
                .flatMap(Study::retention)
                .map(kept -> kept.lastDay(LAST_SESSION))
                .orElseThrow();
    }

    @Test
    void aDayIsTheLastWheneverSessionsWere() {
        assertThat(lastDay("2036-12-31")).isEqualTo(LocalDate.of(2036, 12, 31));
    }

    @Test
    void aPeriodBeginsWithTheLastSession() {
        assertThat(lastDay("P10Y")).isEqualTo(LocalDate.of(2036, 3, 31));
        assertThat(lastDay("P1Y6M")).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(lastDay("P90D")).isEqualTo(LocalDate.of(2026, 6, 29));
    }

    @Test
    void aProtocolThatDoesNotSayHasNone() {
        assertThat(ProtocolReader.read(ChecksTest.GOOD, "p.yaml").study().flatMap(Study::retention))
                .isEqualTo(Optional.<Retention>empty());
    }

    @Test
    void anotherFormIsToldWithWhatIsMeant() {
        for (String wrong : new String[] {"10 years", "P", "P10", "10Y", "2036"}) {
            assertThat(reading(wrong).problems())
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .contains("give a day such as 2036-12-31, or a period after the last session such as P10Y");
        }
    }
}
