package tandem.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrameMeasuresTest {

    @Test
    void intervalsAreCountedByWholeMillisecondsAndHeldAgainstTheirMedian() {
        FrameMeasures frames = FrameMeasures.of(List.of(16.0, 16.5, 16.5, 17.0, 34.0));

        assertThat(frames.count()).isEqualTo(5);
        assertThat(frames.medianMs()).isEqualTo(16.5);
        // Mean 100 / 5 = 20; squares 16 + 12.25 + 12.25 + 9 + 196 = 245.5; 245.5 / 4 = 61.375, whose root is 7.834.
        assertThat(frames.sdMs()).isCloseTo(7.834, within(0.001));
        // One of five is above 1.5 × 16.5 = 24.75.
        assertThat(frames.lateShare()).isEqualTo(0.2);
        assertThat(frames.histogram()).isEqualTo(Map.of(16, 3L, 17, 1L, 34, 1L));
    }

    @Test
    void whereManyFramesCameLateNoRefreshRateIsEstimated() {
        assertThat(FrameMeasures.of(List.of(16.0, 16.5, 16.5, 17.0, 34.0)).estimatedHz())
                .isEmpty();
    }

    @Test
    void withoutFramesNothingIsEstimatedAndNoNumberIsTold() {
        FrameMeasures none = FrameMeasures.of(List.of());

        assertThat(none.estimatedHz()).isEmpty();
        assertThat(none.named()).isEqualTo(Map.of("frames", 0, "frame_histogram_ms", Map.of()));
    }

    @Property
    void aFewLateFramesDoNotMoveTheEstimate(
            @ForAll @DoubleRange(min = 4, max = 40) double interval,
            @ForAll @IntRange(max = 10) int late,
            @ForAll @DoubleRange(min = 2, max = 50) double times) {
        List<Double> intervals = Stream.concat(
                        DoubleStream.generate(() -> interval).limit(100L - late).boxed(),
                        DoubleStream.generate(() -> interval * times)
                                .limit(late)
                                .boxed())
                .toList();

        assertThat(FrameMeasures.of(intervals).estimatedHz().orElseThrow()).isEqualTo(1000 / interval);
    }
}
