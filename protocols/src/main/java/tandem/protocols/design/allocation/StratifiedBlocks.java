package tandem.protocols.design.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.protocols.design.Chance;

/**
 * Permuted blocks within strata: a stratum is one combination of the factors' levels, and each has a block sequence of its
 * own, independent of all others. A place that falls free is taken by the next newcomer of the same stratum, see {@link
 * Allocator}.
 *
 * <p>Zelen, M. (1974). The randomization and stratification of patients to clinical trials. <i>Journal of Chronic
 * Diseases</i>, 27, 365–375. Blocks as in {@link PermutedBlocks}.
 *
 * @param sizes each a multiple of the sum of the weights
 * @param strata names of the factors
 */
public record StratifiedBlocks(List<Integer> sizes, List<String> strata) implements AllocationRule {

    public StratifiedBlocks {
        sizes = List.copyOf(sizes);
        strata = List.copyOf(strata);
    }

    @Override
    public String name() {
        return "stratified-blocks";
    }

    @Override
    public void check(List<Integer> weights) {
        checkFactors(strata);
        BlockSequence.check(this, sizes, weights);
    }

    @Override
    public int cellFor(Arrival arrival) {
        List<String> stratum = stratum(arrival.strata(), "the newcomer");
        int[] held = arrival.held(entry ->
                stratum(entry.strata(), "a participant in the register").equals(stratum));
        List<Object> words = new ArrayList<>(List.of(arrival.seed(), "allocation", name()));
        for (int i = 0; i < strata.size(); i++) {
            words.add(strata.get(i));
            words.add(stratum.get(i));
        }
        return new BlockSequence(sizes, arrival.weights(), Chance.of(words.toArray())).firstFree(held);
    }

    private List<String> stratum(Map<String, String> levels, String whose) {
        return strata.stream().map(factor -> level(levels, factor, whose)).toList();
    }
}
