package tandem.tasks.series.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.tasks.series.GivenSeries;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;
import tandem.tasks.series.detection.Coupling;

class NearestNormalTest {

    private final SeriesGenerator generator = new SeriesGenerator(6, SeriesDials.usual());

    @Test
    void aStretchThatTheWindowRepeatsIsFoundAtDistanceZero() {
        SeriesItem item = generator.item(0);
        double[][] values = item.series().values().toArray();
        for (double[] channel : values) {
            System.arraycopy(
                    channel, 20, channel, item.window().from(), item.window().length());
        }

        NearestNormal nearest = nearest(GivenSeries.of(item, values));

        assertThat(nearest.window()).isEqualTo(new Window(20, 60));
        assertThat(nearest.distance()).isCloseTo(0, within(1e-12));
    }

    @Property(tries = 50)
    void itIsAsLongAsTheWindowAndLiesOutside(@ForAll @IntRange(max = 1000) int index) {
        SeriesItem item = generator.item(index);

        NearestNormal nearest = nearest(item);

        assertThat(nearest.window().length()).isEqualTo(item.window().length());
        assertThat(nearest.window().overlaps(item.window())).isFalse();
        assertThat(nearest.distance()).isNotNegative();
    }

    @Test
    void aWindowInTheMiddleOfAShortSeriesHasNone() {
        SeriesItem item = generator.item(0);
        SeriesItem wide = new SeriesItem("wide", item.series(), new Window(70, 170), item.truth());

        assertThatThrownBy(() -> nearest(wide)).hasMessageContaining("no stretch as long as the window");
    }

    private static NearestNormal nearest(SeriesItem item) {
        return NearestNormal.of(item, Coupling.outside(item.window(), item.series()));
    }
}
