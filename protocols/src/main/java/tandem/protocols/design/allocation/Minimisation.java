package tandem.protocols.design.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * Minimisation: the newcomer probably joins the cell in which the margins of all factors would then be least out of
 * balance. For each cell t and each factor, the running and completed participants with the newcomer's level are counted
 * in every cell, one is added to t, and the counts over the weights are compared by their range or their variance; the sum
 * over the factors is the imbalance of t. The cell with the least is preferred, one of them at random where several are.
 *
 * <p>With equal weights the preferred cell is joined with probability p and each of the other n − 1 with
 * (1 − p) / (n − 1). With weights w, a cell that is not preferred is joined with probability
 * (1 − p) · w / (sum of weights − least weight) and the preferred one with what is left, which keeps the ratio of the
 * weights; p is then the probability of the preferred cell where that is one of least weight.
 *
 * <p>Pocock, S. J., &amp; Simon, R. (1975). Sequential treatment assignment with balancing for prognostic factors in the
 * controlled clinical trial. <i>Biometrics</i>, 31, 103–115. Weights: Han, B., Enas, N. H., &amp; McEntegart, D. (2009).
 * Randomization by minimization for unbalanced treatment allocation. <i>Statistics in Medicine</i>, 28, 3329–3346.
 *
 * @param factors whose margins are balanced
 * @param probability of the preferred cell, from least weight / sum of weights (no preference) to 1 (chance
 *     decides ties only)
 * @param imbalance how counts are compared
 */
public record Minimisation(List<String> factors, double probability, Imbalance imbalance) implements AllocationRule {

    /** How the counts of the cells are compared, as Pocock and Simon (1975) propose. */
    public enum Imbalance {
        /** The largest less the smallest. */
        RANGE,
        /** The variance over the cells. */
        VARIANCE
    }

    /** Draws are made in steps so fine. */
    private static final int STEPS = 1_000_000_000;

    private static final double ROUNDING = 1e-9;

    public Minimisation {
        factors = List.copyOf(factors);
    }

    @Override
    public String name() {
        return "minimisation";
    }

    @Override
    public void check(List<Integer> weights) {
        checkFactors(factors);
        double least = weights.size() == 1 ? 0 : (double) Collections.min(weights) / AllocationRule.sum(weights);
        if (!(probability >= least - ROUNDING && probability <= 1)) {
            throw refusal(
                    "the preferred one of " + weights.size() + " cells cannot have the probability " + probability,
                    "take a probability from " + least + " to 1, such as 0.8");
        }
    }

    @Override
    public int cellFor(Arrival arrival) {
        Chance chance = arrival.chance(this);
        List<Integer> weights = arrival.weights();
        List<Integer> best = best(imbalances(arrival));
        List<Integer> ofBest = best.stream().map(weights::get).toList();
        int preferred = best.get(AllocationRule.cellAt(ofBest, chance.below(AllocationRule.sum(ofBest))));
        int least = Collections.min(weights);
        double draw = (double) chance.below(STEPS) / STEPS;
        for (int cell = 0; cell < weights.size(); cell++) {
            if (cell != preferred) {
                draw -= (1 - probability) * weights.get(cell) / (arrival.total() - least);
                if (draw < 0) {
                    return cell;
                }
            }
        }
        return preferred;
    }

    /** The imbalance there would be if the newcomer joined each cell. */
    private double[] imbalances(Arrival arrival) {
        double[] sums = new double[arrival.weights().size()];
        for (String factor : factors) {
            String level = level(arrival.strata(), factor, "the newcomer");
            int[] held = arrival.held(entry -> level(entry.strata(), factor, "a participant in the register")
                    .equals(level));
            for (int cell = 0; cell < sums.length; cell++) {
                held[cell]++;
                sums[cell] += imbalance(held, arrival.weights());
                held[cell]--;
            }
        }
        return sums;
    }

    private double imbalance(int[] held, List<Integer> weights) {
        double[] filled = new double[held.length];
        Arrays.setAll(filled, cell -> (double) held[cell] / weights.get(cell));
        double mean = Arrays.stream(filled).average().orElseThrow();
        return switch (imbalance) {
            case RANGE ->
                Arrays.stream(filled).max().orElseThrow()
                        - Arrays.stream(filled).min().orElseThrow();
            case VARIANCE ->
                Arrays.stream(filled).map(x -> (x - mean) * (x - mean)).sum() / Math.max(1, filled.length - 1);
        };
    }

    private static List<Integer> best(double[] imbalances) {
        double least = Arrays.stream(imbalances).min().orElseThrow();
        List<Integer> best = new ArrayList<>();
        for (int cell = 0; cell < imbalances.length; cell++) {
            if (imbalances[cell] <= least + ROUNDING) {
                best.add(cell);
            }
        }
        return best;
    }
}
