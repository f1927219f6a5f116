package tandem.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedRefreshTest {

    @Test
    void aRateIsTakenAsItIsTold() {
        assertThat(ReportedRefresh.understood("144\n")).hasValue(144);
    }

    @Test
    void whatJavaWarnsOfBeforeIsPassedOver() {
        assertThat(ReportedRefresh.understood("OpenJDK 64-Bit Server VM warning: sharing is off\n60\n"))
                .hasValue(60);
    }

    /** 0 is AWT's word for “not known”, 1 Windows' for “whatever the hardware does”. */
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1", "-1"})
    void whatIsNoRateIsNotTaken(String told) {
        assertThat(ReportedRefresh.understood(told)).isEmpty();
    }
}
