package tandem.tasks.series.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lanes, ticks and the hash of what is drawn. */
class LanesTest {

    @Test
    void hiddenChannelsKeepALineForTheirNameAndTheOthersShareTheRest() {
        Lanes lanes = Lanes.of(List.of(true, false, true), 430, 30);

        assertThat(lanes.heights()).containsExactly(200.0, 30.0, 200.0);
        assertThat(lanes.tops()).containsExactly(0.0, 200.0, 230.0);
    }

    @Test
    void withAllHiddenNamesStandOneBelowTheOther() {
        assertThat(Lanes.of(List.of(false, false), 430, 30).tops()).containsExactly(0.0, 30.0);
    }

    @Test
    void ticksAreRoundAndAsManyAsThereIsRoomFor() {
        assertThat(TimeTicks.of(VisibleSpan.all(240), 8)).containsExactly(0, 50, 100, 150, 200);
        assertThat(TimeTicks.of(VisibleSpan.all(240), 12)).hasSize(12).startsWith(0, 20, 40);
        assertThat(TimeTicks.of(new VisibleSpan(133, 145, 240), 20)).hasSize(12).startsWith(133);
        assertThat(TimeTicks.of(VisibleSpan.all(2000), 5)).containsExactly(0, 500, 1000, 1500);
    }
}
