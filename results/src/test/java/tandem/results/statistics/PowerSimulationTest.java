package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;

class PowerSimulationTest {

    @Test
    void aPairedTTestHasThePowerThatRComputes() {
        FromR r = FromR.cases("power.csv").findFirst().orElseThrow();
        Power power = paired(new Draws(20_000, 1, 2), (int) r.one("n"), r.one("d"));

        // Four standard errors of a share among 20,000.
        assertThat(power.power().value()).isCloseTo(r.one("power"), Offset.offset(4 * Math.sqrt(0.25 / 20_000)));
        assertThat(power.undefined()).isZero();
    }

    @Property(tries = 10)
    void theSeedDecidesAndTheNumberOfThreadsDoesNot(@ForAll long seed) {
        assertThat(paired(new Draws(200, seed, 3), 10, 0.5).significant())
                .isEqualTo(paired(new Draws(200, seed, 1), 10, 0.5).significant());
    }

    @Test
    void aRunWhoseTestIsNaFoundNothingAndIsCounted() {
        Power power = PowerSimulation.of(
                chance -> new double[] {1, 1},
                data -> TTest.paired(data, data),
                0.05,
                new Draws(50, 1, 2),
                Watch.NOBODY);

        assertThat(power.undefined()).isEqualTo(50);
        assertThat(power.power().value()).isZero();
    }

    private static Power paired(Draws runs, int n, double d) {
        return PowerSimulation.of(
                chance -> normal(chance, n, d), data -> TTest.paired(data, new double[n]), 0.05, runs, Watch.NOBODY);
    }

    private static double[] normal(RandomDataGenerator chance, int n, double mean) {
        return IntStream.range(0, n)
                .mapToDouble(i -> chance.nextNormal(mean, 1))
                .toArray();
    }
}
