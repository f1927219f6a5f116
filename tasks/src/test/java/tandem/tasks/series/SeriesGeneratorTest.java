package tandem.tasks.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeriesGeneratorTest {

    private final SeriesGenerator usual = new SeriesGenerator(1, SeriesDials.usual());

    @Property(tries = 50)
    void amongFiveInARowEachCauseStandsOnce(@ForAll long seed, @ForAll @IntRange(max = 200) int block) {
        SeriesGenerator generator = new SeriesGenerator(seed, SeriesDials.usual());

        assertThat(IntStream.range(5 * block, 5 * block + 5)
                        .mapToObj(index -> generator.item(index).truth().cause()))
                .containsExactlyInAnyOrder(Cause.values());
    }

    @Test
    void theShareOfNoveltyAmongNormalWindowsIsExact() {
        SeriesDials third = new SeriesDials(3, 96, 24, 0.5, 0.25, 0.3);

        List<SeriesItem> normal = new SeriesGenerator(2, third)
                .items(500).stream()
                        .filter(item -> item.truth().cause() == Cause.NORMAL)
                        .toList();

        assertThat(normal).hasSize(100);
        assertThat(normal).filteredOn(item -> item.truth().novelty()).hasSize(30);
    }

    @Property(tries = 100)
    void aCauseChangesOneChannelWithinTheWindowAndNothingElse(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 8) int channels,
            @ForAll @DoubleRange(min = 0.1, max = 1) double strength,
            @ForAll @IntRange(max = 4) int index) {
        SeriesDials dials = SeriesDials.usual().withChannels(channels).withStrength(strength);
        SeriesGenerator generator = new SeriesGenerator(seed, dials);
        SeriesItem item = generator.item(index);
        AffectedSamples affected = item.truth().affected().orElseThrow();
        ChannelGrid values = item.series().values();
        ChannelGrid ordinary = generator.ordinary(index).series().values();

        if (item.truth().cause() == Cause.NORMAL) {
            assertThat(affected.cells().cardinality()).isZero();
            return;
        }
        assertThat(IntStream.range(0, channels)
                        .filter(c -> IntStream.range(0, dials.samples()).anyMatch(t -> affected.at(c, t))))
                .hasSize(1);
        int changed = 0;
        for (int c = 0; c < channels; c++) {
            for (int t = 0; t < dials.samples(); t++) {
                boolean same = values.at(c, t) == ordinary.at(c, t);
                if (affected.at(c, t)) {
                    assertThat(item.window().holds(t)).isTrue();
                    changed += same ? 0 : 1;
                } else {
                    assertThat(same).as("channel %d, sample %d", c, t).isTrue();
                }
            }
        }
        // A stuck channel keeps the first of its values.
        assertThat(changed)
                .isGreaterThanOrEqualTo(affected.cells().cardinality() - 1)
                .isPositive();
    }

    @Test
    void aNoveltyChangesAllChannelsTogetherAndOnlyWithinTheWindow() {
        for (int index : novelties()) {
            SeriesItem item = usual.item(index);
            double[][] change = difference(item, usual.ordinary(index));
            int most = IntStream.range(0, change[0].length)
                    .reduce((a, b) -> Math.abs(change[0][a]) >= Math.abs(change[0][b]) ? a : b)
                    .orElseThrow();

            assertThat(item.window().holds(most)).isTrue();
            for (double[] channel : change) {
                double ratio = channel[most] / change[0][most];
                // In each channel's own unit a multiple of the first channel's change, at every sample.
                for (int t = 0; t < channel.length; t++) {
                    assertThat(channel[t]).isCloseTo(ratio * change[0][t], within(1e-9));
                }
                assertThat(channel[most]).isNotZero();
            }
        }
    }

    @Test
    void eachCauseDoesWhatItsNameSays() {
        SeriesGenerator plain = new SeriesGenerator(3, SeriesDials.usual().withStrength(1));
        for (int index = 0; index < 50; index++) {
            SeriesItem item = plain.item(index);
            AffectedSamples affected = item.truth().affected().orElseThrow();
            int channel = affected.cells().nextSetBit(0) / affected.samples();
            double[] change = affectedOnly(difference(item, plain.ordinary(index)), affected, channel);
            double[] ordinary =
                    affectedOnly(plain.ordinary(index).series().values().toArray(), affected, channel);
            switch (item.truth().cause()) {
                case SPIKE -> assertThat(change).hasSizeBetween(1, 3);
                case DRIFT ->
                    assertThat(IntStream.range(0, change.length).mapToObj(t -> Math.abs(change[t])))
                            .isSorted();
                // At a strength of 0.7 or more, what is lost is (1 + 0.7) / 2 or more of how far it moves from the
                // first.
                case DROPOUT ->
                    assertThat(range(IntStream.range(0, change.length)
                                    .mapToDouble(t -> ordinary[t] + change[t])
                                    .toArray()))
                            .isLessThanOrEqualTo(0.15 * range(ordinary));
                case COUPLING_LOSS -> assertThat(change.length).isBetween(24, 38); // 0.6 · 40 to 0.95 · 40
                case NORMAL -> assertThat(affected.cells().cardinality()).isZero();
            }
        }
    }

    @Test
    void strongerCausesAreEasier() {
        List<Double> means = Stream.of(1.0, 0.5, 0.2)
                .map(strength -> new SeriesGenerator(3, SeriesDials.usual().withStrength(strength))
                        .items(100).stream()
                                .filter(item -> item.truth().cause() != Cause.NORMAL)
                                .mapToDouble(item -> item.truth().difficulty().orElseThrow())
                                .average()
                                .orElseThrow())
                .toList();

        assertThat(means).isSorted();
        // Half of it is at the half's strength: 0.5 / (0.5 + 0.5), give or take the chance factor.
        assertThat(means.get(1)).isCloseTo(0.5, within(0.03));
    }

    @Test
    void aSeedGivesTheSameSeriesAndAnIndexDependsOnNoOther() {
        assertThat(usual.item(5)).isEqualTo(usual.items(8).get(5));
        assertThat(usual.item(5)).isNotEqualTo(new SeriesGenerator(2, SeriesDials.usual()).item(5));
    }

    @Test
    void theSeriesOfASeedStayForEverBitForBit() {
        assertThat(SeriesHash.of(usual.items(20)))
                .isEqualTo("529c0f991a104529f4001dd7f6ab53573ae694499db2b177d6f9f1d523370239");
    }

    @Test
    void dialsOutOfRangeAreRefusedWithTheRange() {
        assertThatThrownBy(() -> SeriesDials.usual().withChannels(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 3 to 8");
        assertThatThrownBy(() -> SeriesDials.usual().withStrength(0)).hasMessageContaining("from 0.1 to 1");
        assertThatThrownBy(() -> new SeriesDials(4, 100, 40, 0.5, 0.2, 0)).hasMessageContaining("from 160, 4 windows");
        assertThatThrownBy(() -> new SeriesDials(4, 240, 10, 0.5, 0.2, 0)).hasMessageContaining("24 or more");
    }

    private List<Integer> novelties() {
        return IntStream.range(0, 100)
                .filter(index -> usual.item(index).truth().novelty())
                .boxed()
                .toList();
    }

    private static double[][] difference(SeriesItem item, SeriesItem other) {
        double[][] values = item.series().values().toArray();
        double[][] others = other.series().values().toArray();
        return IntStream.range(0, values.length)
                .mapToObj(c -> IntStream.range(0, values[c].length)
                        .mapToDouble(t -> values[c][t] - others[c][t])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double range(double... values) {
        return Arrays.stream(values).max().orElseThrow()
                - Arrays.stream(values).min().orElseThrow();
    }

    private static double[] affectedOnly(double[][] grid, AffectedSamples affected, int channel) {
        return IntStream.range(0, affected.samples())
                .filter(t -> channel >= 0 && affected.at(channel, t))
                .mapToDouble(t -> grid[channel][t])
                .toArray();
    }
}
