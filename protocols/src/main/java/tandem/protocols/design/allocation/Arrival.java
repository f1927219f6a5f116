package tandem.protocols.design.allocation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tandem.protocols.design.Chance;
import tandem.protocols.design.DesignException;

/**
 * What a rule may know when a participant arrives.
 *
 * @param weights how many participants each cell takes in relation to the others, one whole number ≥ 1 a cell
 * @param seed of the study
 * @param history all former allocations, in order
 * @param strata the newcomer's level of each factor
 */
public record Arrival(List<Integer> weights, long seed, List<Entry> history, Map<String, String> strata) {

    public Arrival {
        weights = List.copyOf(weights);
        history = List.copyOf(history);
        strata = Map.copyOf(strata);
        int cells = weights.size();
        for (Entry entry : history) {
            if (entry.cell() < 0 || entry.cell() >= cells) {
                throw new DesignException(
                        "the register names cell " + entry.cell() + "; the design has the cells 0 to " + (cells - 1),
                        "allocate with the cells that the register was begun with");
            }
        }
    }

    /** The sum of the weights. */
    int total() {
        return AllocationRule.sum(weights);
    }

    /** How many running and completed participants each cell has, among those that {@code counted} holds for. */
    int[] held(Predicate<Entry> counted) {
        int[] held = new int[weights.size()];
        for (Entry entry : history) {
            if (entry.standing().holdsPlace() && counted.test(entry)) {
                held[entry.cell()]++;
            }
        }
        return held;
    }

    /** The stream of chance that belongs to this newcomer under {@code rule}. */
    Chance chance(AllocationRule rule) {
        return Chance.of(seed, "allocation", rule.name(), history.size());
    }
}
