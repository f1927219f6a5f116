package tandem.tasks.series.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.Series;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;
import tandem.tasks.series.robust.Medians;

class EvidenceTest {

    private final List<SeriesItem> plain =
            new SeriesGenerator(4, SeriesDials.usual().withStrength(1)).items(60);

    @Test
    void whatEachSampleAddsSumsToTheMeasureOfItsChannel() {
        for (SeriesItem item : plain.subList(0, 10)) {
            Coupling coupling = Coupling.outside(item.window(), item.series());
            ChannelGrid values = item.series().values();
            Evidence evidence = Evidence.of(item);
            double[][] residuals = coupling.residuals(values, item.window());

            for (int c = 0; c < values.channels(); c++) {
                int channel = c;
                double[] lasting = Medians.running(residuals[c], 4);
                double power = IntStream.range(0, lasting.length)
                        .mapToDouble(t -> Math.pow(Math.abs(residuals[channel][t] - lasting[t]), 6))
                        .sum();
                double meanSquare = Arrays.stream(lasting).map(m -> m * m).sum() / lasting.length;
                assertThat(evidence.measures(Cause.SPIKE)[c]).isCloseTo(Math.pow(power, 1 / 6.0), within(1e-9));
                assertThat(evidence.measures(Cause.COUPLING_LOSS)[c]).isCloseTo(meanSquare, within(1e-9));
                assertThat(evidence.measures(Cause.DRIFT)[c]).isCloseTo(likestRamp(lasting), within(1e-9));
                assertThat(evidence.measures(Cause.DROPOUT)[c])
                        .isCloseTo(stillestStretch(coupling.steps(values, item.window())[c]), within(1e-9));
            }
            double meanDistance = Arrays.stream(coupling.shares(values, item.window()))
                            .flatMapToDouble(Arrays::stream)
                            .sum()
                    / item.window().length();
            assertThat(Arrays.stream(evidence.measures(Cause.NORMAL)).sum()).isCloseTo(meanDistance, within(1e-9));
        }
    }

    @Test
    void aPlainCauseIsMeasuredMostInItsOwnChannel() {
        for (SeriesItem item : plain) {
            Cause cause = item.truth().cause();
            if (cause == Cause.SPIKE || cause == Cause.DRIFT) {
                double[] measures = Evidence.of(item).measures(cause);
                int most = IntStream.range(0, measures.length)
                        .reduce((a, b) -> measures[a] >= measures[b] ? a : b)
                        .orElseThrow();

                assertThat(item.truth().affected().orElseThrow().at(most, lastAffected(item)))
                        .as(item.id())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 96, 24, 1, 0.05", "8, 96, 24, 1, 0.05", "8, 96, 24, 0.1, 1", "3, 2000, 500, 1, 0.05"})
    void atTheCornersOfTheDialsEvidenceIsFound(int channels, int samples, int window, double strength, double noise) {
        SeriesDials corner = new SeriesDials(channels, samples, window, strength, noise, 1);
        for (SeriesItem item : new SeriesGenerator(5, corner).items(5)) {
            for (Cause cause : Cause.values()) {
                assertThat(Evidence.of(item).measures(cause)).hasSize(channels).doesNotContain(Double.NaN);
            }
        }
    }

    @Test
    void aChannelThatNeverChangesIsNamed() {
        SeriesItem item = plain.get(0);
        double[][] values = item.series().values().toArray();
        Arrays.fill(values[2], 7);
        Series stuck = new Series(item.series().channels(), new ChannelGrid(values));

        assertThatThrownBy(() -> Coupling.outside(new Window(0, 40), stuck))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("channel “c3” stays at one value");
    }

    /** The largest cosine with ramps from each eighth of the window on, times the length of the residuals. */
    private static double likestRamp(double... lasting) {
        return IntStream.of(0, 5, 10, 15, 20, 25, 30)
                .mapToDouble(onset -> {
                    double product = 0;
                    double squares = 0;
                    for (int t = onset; t < lasting.length; t++) {
                        product += (t - onset + 1) * lasting[t];
                        squares += (t - onset + 1) * (t - onset + 1);
                    }
                    return Math.abs(product) / Math.sqrt(squares);
                })
                .max()
                .orElseThrow();
    }

    /** Over all stretches, the largest log-likelihood ratio of normal steps with half the usual deviation. */
    private static double stillestStretch(double... steps) {
        double most = 0;
        for (int from = 0; from < steps.length; from++) {
            double sum = 0;
            for (int to = from; to < steps.length; to++) {
                double usual = Math.exp(-steps[to] * steps[to] / 2);
                double half = 2 * Math.exp(-4 * steps[to] * steps[to] / 2);
                sum += Math.log(half / usual);
                most = Math.max(most, sum);
            }
        }
        return most;
    }

    private static int lastAffected(SeriesItem item) {
        int samples = item.series().values().samples();
        return (item.truth().affected().orElseThrow().cells().length() - 1) % samples;
    }
}
