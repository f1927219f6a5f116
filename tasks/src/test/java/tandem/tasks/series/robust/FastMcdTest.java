package tandem.tasks.series.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.tasks.raster.Chance;

class FastMcdTest {

    private static final Offset<Double> NEAR = within(1e-8);

    /** Ten rows near a line and two far off. */
    private static final double[][] ROWS = {
        {1.0, 1.3}, {2.1, 1.8}, {2.9, 3.4}, {4.2, 3.9}, {5.1, 5.3}, {5.8, 6.1},
        {7.2, 6.8}, {8.1, 8.4}, {8.8, 8.9}, {10.1, 9.7}, {3.0, 12.0}, {9.0, -4.0}
    };

    /** The numbers of R 4.2.2, robustbase 0.95: covMcd(x, alpha = 0.5, nsamp = "exact", use.correction = FALSE). */
    @Test
    void halfOfTheRowsGiveTheNumbersOfRobustbase() {
        FastMcd.Fit fit = new FastMcd(0.5, 50, 1).fit(ROWS);

        assertThat(fit.subset()).containsExactly(2, 4, 5, 6, 7, 8, 9);
        assertThat(fit.raw().centre()).containsExactly(new double[] {6.85714285714286, 6.94285714285714}, NEAR);
        assertThat(flat(fit.raw().covariance()))
                .containsExactly(
                        new double[] {15.9329556281796, 14.3696550998882, 14.3696550998882, 13.1393502938833}, NEAR);
        assertThat(fit.reweighted().centre()).containsExactly(new double[] {5.53, 5.56}, NEAR);
        assertThat(flat(fit.reweighted().covariance()))
                .containsExactly(
                        new double[] {14.2343511292883, 13.7756365620509, 13.7756365620509, 13.5006502529633}, NEAR);
    }

    /** The same with alpha = 0.75. */
    @Test
    void threeQuartersOfTheRowsGiveTheNumbersOfRobustbase() {
        FastMcd.Fit fit = new FastMcd(0.75, 50, 1).fit(ROWS);

        assertThat(fit.subset()).containsExactly(0, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(flat(fit.raw().covariance()))
                .containsExactly(
                        new double[] {16.0644746530872, 15.1566263041053, 15.1566263041053, 14.4672192814143}, NEAR);
    }

    /** Always the same clouds: chance starts make the smallest likely to be found, not certain. */
    @Property(tries = 100, seed = "1")
    void ofFewRowsNoSubsetHasASmallerDeterminant(@ForAll long seed, @ForAll @IntRange(min = 7, max = 10) int count) {
        double[][] rows = cloud(seed, count, 2);
        FastMcd mcd = new FastMcd(0.5, 200, 1);
        int h = mcd.subsetSize(count, 2);

        int[] found = mcd.fit(rows).subset().stream().mapToInt(i -> i).toArray();

        double smallest = IntStream.range(0, 1 << count)
                .filter(set -> Integer.bitCount(set) == h)
                .mapToDouble(set -> Scatter.of(
                                rows,
                                IntStream.range(0, count)
                                        .filter(i -> (set >> i & 1) == 1)
                                        .toArray())
                        .logDeterminant())
                .min()
                .orElseThrow();
        assertThat(Scatter.of(rows, found).logDeterminant()).isCloseTo(smallest, within(1e-9));
    }

    @Property(tries = 100)
    void unitsAndMixturesOfVariablesLeaveDistancesAsTheyAre(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.1, max = 20) double scale,
            @ForAll @DoubleRange(min = -3, max = 3) double mixture,
            @ForAll @DoubleRange(min = -50, max = 50) double offset) {
        double[][] rows = cloud(seed, 40, 2);
        double[][] other = Arrays.stream(rows)
                .map(row -> new double[] {offset + scale * row[0], row[1] + mixture * row[0]})
                .toArray(double[][]::new);
        FastMcd mcd = new FastMcd(0.75, 20, 1);

        Scatter scatter = mcd.estimate(rows);
        Scatter moved = mcd.estimate(other);

        for (int i = 0; i < rows.length; i++) {
            assertThat(moved.squaredDistance(other[i])).isCloseTo(scatter.squaredDistance(rows[i]), within(1e-6));
        }
    }

    /** Of these clouds, a start's own rows, all equally far from their mean, lie across the border of the subset. */
    @ParameterizedTest
    @ValueSource(longs = {424, 1985, 6905942398312L})
    void rowsThatAreEquallyFarAreTakenAlikeInAllUnits(long seed) {
        double[][] rows = cloud(seed, 40, 2);
        double[][] other = Arrays.stream(rows)
                .map(row -> new double[] {0.1 * row[0], row[1]})
                .toArray(double[][]::new);
        FastMcd mcd = new FastMcd(0.75, 20, 1);

        assertThat(mcd.fit(other).subset()).isEqualTo(mcd.fit(rows).subset());
    }

    @Test
    void aQuarterOfOddRowsDoesNotMoveItFar() {
        double[][] rows = cloud(5, 200, 3);
        for (int i = 0; i < 50; i++) {
            rows[i] = new double[] {30 + i % 3, 30, -40};
        }

        Scatter scatter = new FastMcd(0.5, 100, 1).estimate(rows);

        // 150 normal rows: their means lie within 4 / √150 = 0.33 of 0.
        for (double centre : scatter.centre()) {
            assertThat(centre).isCloseTo(0, within(0.33));
        }
    }

    @Test
    void rowsInAPlaneAreRefused() {
        double[][] flat = Arrays.stream(cloud(5, 30, 2))
                .map(row -> new double[] {row[0], row[1], row[0] + row[1]})
                .toArray(double[][]::new);

        assertThatThrownBy(() -> new FastMcd(0.5, 20, 1).fit(flat))
                .isInstanceOf(SingularScatterException.class)
                .hasMessageContaining("leave it out");
        assertThatThrownBy(() -> new FastMcd(0.5, 20, 1).fit(cloud(1, 4, 2))).hasMessageContaining("more than 4");
    }

    @Test
    void theSameSeedFindsTheSame() {
        List<Integer> subset = new FastMcd(0.5, 5, 9).fit(cloud(1, 60, 4)).subset();

        assertThat(new FastMcd(0.5, 5, 9).fit(cloud(1, 60, 4)).subset()).isEqualTo(subset);
    }

    private static double[][] cloud(long seed, int count, int variables) {
        Chance chance = new Chance(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(0, variables)
                        .mapToDouble(j -> chance.normal())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] flat(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }
}
