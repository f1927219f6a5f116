package tandem.tasks.series.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;

class ScatterTest {

    // Σ = (4 2; 2 2), its determinant 4, its inverse (0.5 −0.5; −0.5 1).
    private final Scatter scatter =
            new Scatter(new double[] {1, 2}, MatrixUtils.createRealMatrix(new double[][] {{4, 2}, {2, 2}}));

    @Test
    void theSquaredDistanceIsTheOneOfPaper() {
        // Away by (2, 3): 0.5 · 4 − 2 · 0.5 · 6 + 1 · 9 = 5
        assertThat(scatter.squaredDistance(new double[] {3, 5})).isCloseTo(5, within(1e-12));
        assertThat(scatter.squaredDistance(new double[] {7, 9}, new double[] {5, 6}))
                .isCloseTo(5, within(1e-12));
        assertThat(scatter.logDeterminant()).isCloseTo(Math.log(4), within(1e-12));
    }

    @Test
    void aResidualIsThatOfTheRegressionOnTheOthers() {
        // The first on the second: slope 2 / 2 = 1, so 1 + (5 − 2) = 4 expected; variance left 4 − 2 · 2 / 2 = 2.
        assertThat(scatter.residuals(new double[] {3, 5})[0]).isCloseTo((3 - 4) / Math.sqrt(2), within(1e-12));
    }

    @Property
    void sharesSumToTheSquaredDistance(
            @ForAll @DoubleRange(min = -100, max = 100) double x,
            @ForAll @DoubleRange(min = -100, max = 100) double y) {
        double[] row = {x, y};

        assertThat(Arrays.stream(scatter.shares(row)).sum()).isCloseTo(scatter.squaredDistance(row), within(1e-8));
    }
}
