package tandem.tasks.series.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.tasks.series.Window;

class VisibleSpanTest {

    @Test
    void whatIsUnderTheAnchorStaysThere() {
        VisibleSpan all = VisibleSpan.all(240);

        assertThat(all.zoomed(0.5, 0.5)).isEqualTo(new VisibleSpan(60, 180, 240));
        assertThat(all.zoomed(0.5, 0)).isEqualTo(new VisibleSpan(0, 120, 240));
        assertThat(all.zoomed(0.5, 1)).isEqualTo(new VisibleSpan(120, 240, 240));
        // A quarter of the way, at sample 90 of 60 to 180; of 60 samples, 15 lie before it.
        assertThat(all.zoomed(0.5, 0.5).zoomed(0.5, 0.25)).isEqualTo(new VisibleSpan(75, 135, 240));
    }

    @Test
    void theSmallestTurnIsOneSampleAsFarAsThereAreAny() {
        VisibleSpan few = new VisibleSpan(60, 80, 240);

        assertThat(few.zoomed(0.999, 0.5).length()).isEqualTo(19);
        assertThat(few.zoomed(1.001, 0.5).length()).isEqualTo(21);
        assertThat(few.zoomed(1, 0.5)).isEqualTo(few);
        assertThat(VisibleSpan.all(240).zoomed(1.001, 0.5)).isEqualTo(VisibleSpan.all(240));
        assertThat(new VisibleSpan(60, 72, 240).zoomed(0.999, 0.5)).isEqualTo(new VisibleSpan(60, 72, 240));
    }

    @Test
    void itMovesAsFarAsThereAreSamples() {
        VisibleSpan middle = new VisibleSpan(60, 180, 240);

        assertThat(middle.moved(20)).isEqualTo(new VisibleSpan(80, 200, 240));
        assertThat(middle.moved(100)).isEqualTo(new VisibleSpan(120, 240, 240));
        assertThat(middle.moved(-100)).isEqualTo(new VisibleSpan(0, 120, 240));
    }

    @Test
    void aWindowStaysInSightAsLongAsThereIsRoomForIt() {
        Window window = new Window(180, 220);

        // 160 of 240 in the middle are 40 to 200: 20 further, and the window is seen.
        assertThat(VisibleSpan.all(240).zoomed(2 / 3.0, 0.5).holding(window)).isEqualTo(new VisibleSpan(60, 220, 240));
        assertThat(new VisibleSpan(200, 240, 240).holding(window)).isEqualTo(new VisibleSpan(180, 220, 240));
        assertThat(new VisibleSpan(100, 230, 240).holding(window)).isEqualTo(new VisibleSpan(100, 230, 240));
        assertThat(new VisibleSpan(200, 230, 240).holding(window)).isEqualTo(new VisibleSpan(200, 230, 240));
        assertThat(new VisibleSpan(100, 230, 240).holds(window)).isTrue();
        assertThat(new VisibleSpan(100, 219, 240).holds(window)).isFalse();
    }

    @Property
    void itNeverLeavesTheSeriesNorComesTooNear(
            @ForAll @IntRange(min = 1, max = 3000) int samples,
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double anchor,
            @ForAll @IntRange(min = -4000, max = 4000) int by) {
        VisibleSpan span = VisibleSpan.all(samples).zoomed(0.3, 0.4).moved(by).zoomed(factor, anchor);

        assertThat(span.from()).isNotNegative();
        assertThat(span.to()).isLessThanOrEqualTo(samples);
        assertThat(span.length()).isGreaterThanOrEqualTo(Math.min(samples, VisibleSpan.LEAST));
        assertThat(span.zoomed(1000, anchor)).isEqualTo(VisibleSpan.all(samples));
    }

    /** Samples 60 to 180 over 600 pixels: five pixels each. */
    @Test
    void aSampleBeginsWhereItsShareOfThePlotDoes() {
        VisibleSpan middle = new VisibleSpan(60, 180, 240);

        assertThat(middle.x(60, 600)).isZero();
        assertThat(middle.x(90, 600)).isEqualTo(150);
        assertThat(middle.sampleAt(152.5, 600)).isEqualTo(90.5);
        assertThat(middle.sampleAt(-10, 600)).isEqualTo(60);
        assertThat(middle.sampleAt(700, 600)).isEqualTo(180);
    }

    @Property
    void fromASampleToThePlotAndBackIsTheSamePlace(
            @ForAll @IntRange(min = 0, max = 1000) int from,
            @ForAll @IntRange(min = 1, max = 2000) int length,
            @ForAll @DoubleRange(min = 1, max = 3000) double width,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        VisibleSpan span = new VisibleSpan(from, from + length, 3000);
        double sample = from + share * length;

        assertThat(span.sampleAt(span.x(sample, width), width)).isCloseTo(sample, within(1e-6));
    }
}
