package tandem.protocols.design.allocation;

import java.util.List;

/**
 * Complete (simple) randomisation: each newcomer joins cell c with probability weight c / sum of weights, whatever came
 * before. No newcomer can be foreseen, and nothing bounds the difference between cells; those who drop out free no place.
 *
 * <p>Lachin, J. M. (1988). Properties of simple randomization in clinical trials. <i>Controlled Clinical Trials</i>, 9,
 * 312–326.
 */
public record Complete() implements AllocationRule {

    @Override
    public String name() {
        return "complete";
    }

    @Override
    public void check(List<Integer> weights) {}

    @Override
    public int cellFor(Arrival arrival) {
        return AllocationRule.cellAt(arrival.weights(), arrival.chance(this).below(arrival.total()));
    }
}
