package tandem.tasks.series.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tandem.tasks.raster.Chance;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.GivenSeries;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;
import tandem.tasks.series.detection.Coupling;
import tandem.tasks.series.detection.SeriesDetector;

class SeriesHeatTest {

    private static SeriesDetector detector;
    private static List<Advised> advised;

    @BeforeAll
    static void advise() {
        detector = Advised.detector();
        advised = Advised.of(detector, 41, 300);
    }

    @Test
    void everyMapHasTheSameHeatHoweverStrongTheEvidenceAndWhetherItIsRight() {
        // 8 % of 4 · 40 = 160 samples are 12; the squares of 1, 11/12, …, 1/12 sum to 650 / 144.
        for (Advised one : advised) {
            double[] hot = Arrays.stream(one.heat().cells().toArray())
                    .flatMapToDouble(Arrays::stream)
                    .filter(value -> value > 0)
                    .sorted()
                    .toArray();

            assertThat(hot).hasSize(12).endsWith(1.0);
            assertThat(Advised.sum(one.heat().cells())).isCloseTo(650 / 144.0, within(1e-9));
        }
        assertThat(advised).extracting(Advised::right).contains(true, false);
    }

    @ParameterizedTest
    @EnumSource(names = "NORMAL", mode = EnumSource.Mode.EXCLUDE)
    void rightAdviceShowsWhereItsCauseIs(Cause cause) {
        List<Advised> right = advised.stream()
                .filter(Advised::right)
                .filter(one -> one.advice().named() == cause)
                .toList();

        double mass = Advised.mean(right, one -> one.massOnAffected(one.heat()));
        double anywhere = Advised.mean(right, Advised::affectedShare);

        assertThat(right).hasSizeGreaterThan(20);
        assertThat(mass).isGreaterThan(3 * anywhere);
    }

    @Test
    void withoutWhatIsHotItsAdviceIsLessSureThanWithoutOtherSamples() {
        double withoutHot = 0;
        double withoutOthers = 0;
        List<Advised> causes = advised.stream()
                .filter(one -> one.advice().named() != Cause.NORMAL)
                .toList();
        for (Advised one : causes) {
            withoutHot += probabilityOfNamed(one, one.heat().cells());
            withoutOthers += probabilityOfNamed(one, scattered(one.heat().cells()));
        }

        assertThat(withoutHot / causes.size()).isLessThan(withoutOthers / causes.size() - 0.1);
    }

    /** What the detector gives the cause that it named, when the samples that are hot are as the other channels say. */
    private static double probabilityOfNamed(Advised one, ChannelGrid hot) {
        SeriesItem item = one.item();
        Coupling coupling = Coupling.outside(item.window(), item.series());
        ChannelGrid values = item.series().values();
        double[][] replaced = values.toArray();
        for (int c = 0; c < hot.channels(); c++) {
            for (int t = 0; t < hot.samples(); t++) {
                if (hot.at(c, t) > 0) {
                    int sample = item.window().from() + t;
                    replaced[c][sample] = expected(coupling, values, c, sample);
                }
            }
        }
        return detector.advise(GivenSeries.of(item, replaced))
                .prediction()
                .probabilities()
                .get(one.advice().named().ordinal());
    }

    /** The value at which a channel's residual is 0, which grows with the value in a straight line. */
    private static double expected(Coupling coupling, ChannelGrid values, int channel, int sample) {
        double[][] higher = values.toArray();
        higher[channel][sample] += 1;
        Window moment = new Window(sample, sample + 1);
        double residual = coupling.residuals(values, moment)[channel][0];
        double slope = coupling.residuals(new ChannelGrid(higher), moment)[channel][0] - residual;
        return values.at(channel, sample) - residual / slope;
    }

    /** As many hot samples at chance places. */
    private static ChannelGrid scattered(ChannelGrid heat) {
        Chance chance = new Chance(7);
        double[][] other = new double[heat.channels()][heat.samples()];
        IntStream.range(0, 12).forEach(i -> other[chance.index(heat.channels())][chance.index(heat.samples())] = 1);
        return new ChannelGrid(other);
    }
}
