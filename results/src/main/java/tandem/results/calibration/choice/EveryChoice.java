package tandem.results.calibration.choice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.util.CombinatoricsUtils;

/** Looks at every choice there is; the nearest to the targets, the first by ids of those as near. */
final class EveryChoice {

    /** More would take longer than a swap search. */
    private static final double FEW = 200_000;
    /** Each item goes one call deeper, and a choice of almost all of a large pool would end the stack. */
    private static final int DEEPEST = 500;

    private final List<Map.Entry<Candidate.Kind, Integer>> quotas;
    private final Map<Candidate.Kind, List<Candidate>> pool;
    private final Targets targets;
    private final Deque<Candidate> taken = new ArrayDeque<>();
    private List<Candidate> best = List.of();
    private double least = Double.POSITIVE_INFINITY;

    private EveryChoice(List<Candidate> candidates, Quotas quotas, Targets targets) {
        this.quotas = quotas.counts().entrySet().stream()
                .filter(quota -> quota.getValue() > 0)
                .toList();
        this.pool = candidates.stream().collect(Collectors.groupingBy(Candidate::kind));
        this.targets = targets;
    }

    /** Whether choices of that many items of each kind are so few, and so small, that one can look at all. */
    static boolean isFeasible(List<Candidate> candidates, Quotas quotas) {
        Map<Candidate.Kind, Long> there =
                candidates.stream().collect(Collectors.groupingBy(Candidate::kind, Collectors.counting()));
        int items =
                quotas.counts().values().stream().mapToInt(Integer::intValue).sum();
        return items <= DEEPEST
                && quotas.counts().entrySet().stream()
                                .filter(quota -> quota.getValue() > 0)
                                .mapToDouble(quota -> CombinatoricsUtils.binomialCoefficientDouble(
                                        there.get(quota.getKey()).intValue(), quota.getValue()))
                                .reduce(1, (one, other) -> one * other)
                        <= FEW;
    }

    /** The items of the nearest choice, in no order. */
    static List<Candidate> best(List<Candidate> candidates, Quotas quotas, Targets targets) {
        EveryChoice all = new EveryChoice(candidates, quotas, targets);
        all.take(0, 0, 0, Fit.NONE);
        return all.best;
    }

    /** Goes on with a kind, of which {@code already} are taken, and of whose items those before {@code from} are settled. */
    private void take(int kind, int already, int from, Fit fit) {
        if (kind == quotas.size()) {
            double miss = fit.miss(targets);
            if (miss < least) {
                least = miss;
                best = List.copyOf(taken);
            }
            return;
        }
        int missing = quotas.get(kind).getValue() - already;
        if (missing == 0) {
            take(kind + 1, 0, 0, fit);
            return;
        }
        List<Candidate> items = pool.get(quotas.get(kind).getKey());
        for (int i = from; i <= items.size() - missing; i++) {
            taken.addLast(items.get(i));
            take(kind, already + 1, i + 1, fit.with(items.get(i)));
            taken.removeLast();
        }
    }
}
