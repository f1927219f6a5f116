package tandem.xai.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder stands in for {@code /sys/class/powercap}. */
class EnergyCountersTest {

    @TempDir
    Path powercap;

    @Test
    void packagesAreSummedAndWhatLiesWithinThemOrAroundThemIsNot() throws IOException {
        domain("intel-rapl:0", "package-0", 1_000_000);
        domain("intel-rapl:0:0", "core", 500_000);
        domain("intel-rapl:1", "package-1", 2_000_000);
        domain("intel-rapl:2", "psys", 9_000_000);
        Files.createDirectories(powercap.resolve("intel-rapl"));
        EnergyCounters counters = EnergyCounters.in(powercap);
        var before = counters.microjoules();
        count("intel-rapl:0", 4_000_000);
        count("intel-rapl:0:0", 3_000_000);
        count("intel-rapl:1", 2_500_000);
        count("intel-rapl:2", 20_000_000);

        // 3 J of the one and 0.5 J of the other.
        assertThat(counters.joules(before, counters.microjoules())).hasValue(3.5);
    }

    @Test
    void aCounterThatBeganAgainHasGoneRoundOnce() throws IOException {
        domain("intel-rapl:0", "package-0", 262_000_000_000L);
        EnergyCounters counters = EnergyCounters.in(powercap);
        var before = counters.microjoules();
        count("intel-rapl:0", 1_000_000);

        // From 262,000 J on to 262,144 J, and 1 J more.
        assertThat(counters.joules(before, counters.microjoules())).hasValue(145);
    }

    @Test
    void aMachineThatDoesNotTellLeavesABlank() throws IOException {
        EnergyCounters none = EnergyCounters.in(powercap.resolve("none"));
        assertThat(none.joules(none.microjoules(), none.microjoules())).isEqualTo(OptionalDouble.empty());

        domain("intel-rapl:0", "package-0", 1);
        EnergyCounters counters = EnergyCounters.in(powercap);
        var before = counters.microjoules();
        Files.delete(powercap.resolve("intel-rapl:0/energy_uj"));
        assertThat(counters.joules(before, counters.microjoules())).isEmpty();
    }

    @Test
    void workIsMeteredWithWhatItTook() throws IOException {
        domain("intel-rapl:0", "package-0", 1_000_000);

        CostMeter.Metered<String> done = new CostMeter(EnergyCounters.in(powercap)).measure(() -> {
            count("intel-rapl:0", 3_000_000);
            return "done";
        });

        assertThat(done.result()).isEqualTo("done");
        assertThat(done.spent().joules()).isEqualTo(2);
        assertThat(done.spent().seconds()).isPositive();
        assertThat(done.spent().cpuSeconds()).isNotNegative();
    }

    private void domain(String folder, String name, long microjoules) throws IOException {
        Path domain = Files.createDirectories(powercap.resolve(folder));
        Files.writeString(domain.resolve("name"), name + "\n");
        Files.writeString(domain.resolve("max_energy_range_uj"), "262144000000\n");
        count(folder, microjoules);
    }

    private void count(String folder, long microjoules) {
        try {
            Files.writeString(powercap.resolve(folder).resolve("energy_uj"), microjoules + "\n");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
