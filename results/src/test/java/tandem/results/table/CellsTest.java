package tandem.results.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "\rx", "=", "-"})
    void whatASpreadsheetWouldRunIsNeutralised(String text) {
        assertThat(Cells.neutral(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zim", "-3", "+4.5", "-1e-7", "a=b", "'quoted"})
    void otherTextsAndNumbersStayAsTheyAre(String text) {
        assertThat(Cells.neutral(text)).isEqualTo(text);
    }

    @Test
    void numbersArePlainAndTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Cells.number(OptionalDouble.of(0.1 + 0.2))).isEqualTo("0.3");
            assertThat(Cells.number(OptionalDouble.of(1e-7))).isEqualTo("0.0000001");
            assertThat(Cells.number(OptionalDouble.of(1200))).isEqualTo("1200");
            assertThat(Cells.number(OptionalDouble.of(-0.0))).isEqualTo("0");
            assertThat(Cells.milliseconds(OptionalLong.of(1_234_567_890))).isEqualTo("1234.568");
            assertThat(Cells.milliseconds(OptionalLong.of(-500))).isEqualTo("-0.001");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNotThereOrNotFiniteIsEmpty() {
        assertThat(Cells.number(OptionalDouble.empty())).isEmpty();
        assertThat(Cells.number(OptionalDouble.of(Double.NaN))).isEmpty();
        assertThat(Cells.number(OptionalDouble.of(Double.POSITIVE_INFINITY))).isEmpty();
        assertThat(Cells.milliseconds(OptionalLong.empty())).isEmpty();
    }

    @Property
    void aNumberIsReadBackToTwelveDigits(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        assertThat(Double.parseDouble(Cells.number(OptionalDouble.of(value))))
                .isCloseTo(value, org.assertj.core.data.Percentage.withPercentage(1e-9));
    }
}
