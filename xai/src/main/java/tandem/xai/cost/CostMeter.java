package tandem.xai.cost;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;

/** Measures what work costs. The processors' time is the whole program's, since networks run on threads of their own. */
public final class CostMeter {

    private static final double NANO = 1e-9;

    private final EnergyCounters energy;
    private final OperatingSystemMXBean system;

    /** @param energy where energy is read */
    public CostMeter(EnergyCounters energy) {
        this.energy = energy;
        this.system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    /**
     * What came of work, and what it cost.
     *
     * @param <T> what came of it
     */
    public record Metered<T>(T result, Spent spent) {}

    /** Does the work. */
    public <T> Metered<T> measure(Supplier<T> work) {
        List<Long> energyBefore = energy.microjoules();
        long cpuBefore = system.getProcessCpuTime();
        long begun = System.nanoTime();
        T result = work.get();
        long ended = System.nanoTime();
        long cpuAfter = system.getProcessCpuTime();
        double joules = energy.joules(energyBefore, energy.microjoules()).orElse(Double.NaN);
        double cpu = cpuBefore < 0 || cpuAfter < 0 ? Double.NaN : (cpuAfter - cpuBefore) * NANO;
        return new Metered<>(result, new Spent((ended - begun) * NANO, cpu, joules));
    }
}
