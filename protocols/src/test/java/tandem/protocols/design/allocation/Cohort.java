package tandem.protocols.design.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** A simulated study: stations take participants side by side, some drop out, until enough are completed. */
final class Cohort {
    private final List<Integer> weights;
    private final List<Entry> register = new ArrayList<>();

    private Cohort(List<Integer> weights) {
        this.weights = weights;
    }

    /** {@code arrivals} participants who all stay, one after the other. */
    static Cohort arriving(AllocationRule rule, List<Integer> weights, long seed, List<Map<String, String>> arrivals) {
        Cohort cohort = new Cohort(weights);
        arrivals.forEach(strata -> cohort.begin(rule, seed, strata, Standing.COMPLETED));
        return cohort;
    }

    /** Recruits on {@code stations} until {@code completers} are completed; nobody begins beyond that number. */
    static Cohort recruiting(
            AllocationRule rule,
            List<Integer> weights,
            long seed,
            int completers,
            int stations,
            double dropOut,
            Supplier<Map<String, String>> strata) {
        Cohort cohort = new Cohort(weights);
        SplittableRandom fate = new SplittableRandom(seed);
        List<Integer> running = new ArrayList<>();
        int completed = 0;
        while (completed < completers) {
            boolean room = running.size() < stations && completed + running.size() < completers;
            if (room && (running.isEmpty() || fate.nextBoolean())) {
                running.add(cohort.register.size());
                cohort.begin(rule, seed, strata.get(), Standing.RUNNING);
            } else {
                int who = running.remove(fate.nextInt(running.size()));
                boolean drops = fate.nextDouble() < dropOut;
                cohort.end(who, drops ? Standing.DROPPED : Standing.COMPLETED);
                completed += drops ? 0 : 1;
            }
        }
        return cohort;
    }

    private void begin(AllocationRule rule, long seed, Map<String, String> strata, Standing standing) {
        register.add(new Entry(Allocator.allocate(rule, weights, seed, register, strata), strata, standing));
    }

    private void end(int who, Standing standing) {
        Entry entry = register.get(who);
        register.set(who, new Entry(entry.cell(), entry.strata(), standing));
    }

    List<Entry> register() {
        return register;
    }

    List<Integer> cells() {
        return register.stream().map(Entry::cell).toList();
    }

    int[] completers() {
        int[] counts = new int[weights.size()];
        register.stream()
                .filter(entry -> entry.standing() == Standing.COMPLETED)
                .forEach(entry -> counts[entry.cell()]++);
        return counts;
    }

    /** The largest less the smallest number of completers, over the weights. */
    double difference() {
        return spread(completers());
    }

    /** The differences between cells within each level of {@code factor}, summed. */
    double marginalDifference(String factor) {
        Map<String, int[]> byLevel = new HashMap<>();
        for (Entry entry : register) {
            byLevel.computeIfAbsent(entry.strata().get(factor), level -> new int[weights.size()])[entry.cell()]++;
        }
        return byLevel.values().stream().mapToDouble(this::spread).sum();
    }

    private double spread(int[] counts) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < counts.length; cell++) {
            double filled = (double) counts[cell] / weights.get(cell);
            least = Math.min(least, filled);
            most = Math.max(most, filled);
        }
        return most - least;
    }
}
