package tandem.tasks.series.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.Mark;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.Window;

class MarkedSeriesTest {

    private final MarkedSeries series = new MarkedSeries(4, 240);

    @Test
    void aBoxHoldsWholeSamplesOfWholeChannels() {
        assertThat(series.box(120.7, 100.2, 2, 1))
                .isEqualTo(new Mark.Box(new Mark.Frame(240, 4), new Mark.Point(100, 1), new Mark.Point(121, 3)));
    }

    @Property
    void aBoxLiesInTheSeriesWhereverItIsDragged(
            @ForAll @DoubleRange(min = -50, max = 300) double one,
            @ForAll @DoubleRange(min = -50, max = 300) double other,
            @ForAll @IntRange(max = 3) int channel) {
        Mark.Box box = series.box(one, other, channel, channel);

        assertThat(box.to().x() - box.from().x()).isGreaterThanOrEqualTo(1);
        assertThat(box.to().y() - box.from().y()).isEqualTo(1);
    }

    @Test
    void aBoxOfItsOwnIsItself() {
        Mark.Box box = series.box(100, 121, 1, 2);

        assertThat(series.box((Mark) box)).isEqualTo(box);
    }

    @Test
    void aStrokeOfAProgramInAFrameOfItsOwnIsTheBoxAroundIt() {
        Mark.Stroke stroke = new Mark.Stroke(new Mark.Frame(120, 80), 20, List.of(new Mark.Point(30, 40)));

        // 20 to 40 of 120 are 40 to 80 of 240; 30 to 50 of 80 are 1.5 to 2.5 of 4, so the second and the third channel.
        assertThat(series.box(stroke))
                .isEqualTo(new Mark.Box(new Mark.Frame(240, 4), new Mark.Point(40, 1), new Mark.Point(80, 3)));
    }

    @Test
    void columnsOfAGridShareTheSamplesOut() {
        // 240 in 16 columns are 15 each.
        assertThat(series.column(0, 16)).isEqualTo(new Window(0, 15));
        assertThat(series.column(15, 16)).isEqualTo(new Window(225, 240));
    }

    @Test
    void heatMarksTheCellsThatItLiesInAndNoOthers() {
        double[][] heat = new double[4][40];
        heat[2][0] = 1;
        heat[2][1] = 0.5;

        // Samples 100 and 101 of the third channel: of 8 columns of 30 the fourth; of 8 rows, two a channel, 4 and 5.
        assertThat(series.cells(new ChannelGrid(heat), new Window(100, 140), 8)).containsExactly(4 * 8 + 3, 5 * 8 + 3);
    }

    @Test
    void ofHeatEverywhereOnlyTheHottestFifthIsMarked() {
        double[][] heat = new double[2][25];
        for (int t = 0; t < 25; t++) {
            heat[0][t] = t + 1;
            heat[1][t] = t + 1;
        }

        // 5 × 5 cells over 2 × 25: the fifth are 5, in the last column of all five rows.
        assertThat(new MarkedSeries(2, 25).cells(new ChannelGrid(heat), new Window(0, 25), 5))
                .containsExactly(4, 9, 14, 19, 24);
    }
}
