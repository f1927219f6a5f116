package tandem.xai.cost;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The energy counters of the processors, as Linux shows them (RAPL, “running average power limit”, of Intel and AMD): one
 * file {@code energy_uj} a package, in microjoules, that goes on from 0 after {@code max_energy_range_uj}. Domains within a
 * package, and the whole platform's, would count the same energy twice and are not read. Usually only root may read them.
 */
public final class EnergyCounters {

    private static final Path OF_LINUX = Path.of("/sys/class/powercap");
    private static final double MICRO = 1e-6;

    private final List<Path> packages;

    private EnergyCounters(List<Path> packages) {
        this.packages = List.copyOf(packages);
    }

    /** This machine's; none where they cannot be read. */
    public static EnergyCounters ofThisMachine() {
        return in(OF_LINUX);
    }

    /** Those in a folder like {@code /sys/class/powercap}. */
    static EnergyCounters in(Path powercap) {
        List<Path> packages = new ArrayList<>();
        if (Files.isDirectory(powercap)) {
            try (DirectoryStream<Path> domains = Files.newDirectoryStream(powercap, "intel-rapl:*")) {
                for (Path domain : domains) {
                    if (Files.readString(domain.resolve("name")).startsWith("package")
                            && Files.isReadable(domain.resolve("energy_uj"))) {
                        packages.add(domain);
                    }
                }
            } catch (IOException untold) {
                // A machine that does not tell its energy is no failure: the column stays blank.
                return new EnergyCounters(List.of());
            }
        }
        return new EnergyCounters(packages);
    }

    /** Where the counters stand, one a package; nothing where a counter cannot be read. */
    List<Long> microjoules() {
        List<Long> counts = new ArrayList<>();
        for (Path domain : packages) {
            try {
                counts.add(number(domain.resolve("energy_uj")));
            } catch (IOException untold) {
                return List.of();
            }
        }
        return counts;
    }

    /**
     * The energy between two readings, in joules; empty where the machine does not tell. A counter that stands lower than
     * before went round once; work must not take so long that it goes round twice, which takes minutes at full power.
     */
    OptionalDouble joules(List<Long> before, List<Long> after) {
        if (packages.isEmpty() || before.size() != packages.size() || after.size() != packages.size()) {
            return OptionalDouble.empty();
        }
        long sum = 0;
        for (int i = 0; i < packages.size(); i++) {
            long counted = after.get(i) - before.get(i);
            try {
                sum += counted >= 0 ? counted : counted + number(packages.get(i).resolve("max_energy_range_uj"));
            } catch (IOException untold) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(sum * MICRO);
    }

    private static long number(Path file) throws IOException {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (NumberFormatException none) {
            throw new IOException(file + " holds no number", none);
        }
    }
}
