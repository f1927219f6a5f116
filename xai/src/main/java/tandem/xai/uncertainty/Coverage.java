package tandem.xai.uncertainty;

import java.util.BitSet;
import java.util.List;

/**
 * What sets are worth.
 *
 * @param pictures how many
 * @param held share whose set holds the truth
 * @param size mean number of classes in a set
 * @param empty share whose set is empty
 * @param single share whose set is one class
 */
public record Coverage(int pictures, double held, double size, double empty, double single) {

    /**
     * Of sets beside the truth.
     *
     * @param sets one a picture, at least one
     * @param truths true class of each picture, from 0
     */
    public static Coverage of(List<BitSet> sets, int[] truths) {
        Pairs.require(sets.size(), "sets", truths);
        double count = truths.length;
        int held = 0;
        for (int i = 0; i < truths.length; i++) {
            held += sets.get(i).get(truths[i]) ? 1 : 0;
        }
        return new Coverage(
                truths.length,
                held / count,
                sets.stream().mapToInt(BitSet::cardinality).sum() / count,
                sets.stream().filter(BitSet::isEmpty).count() / count,
                sets.stream().filter(set -> set.cardinality() == 1).count() / count);
    }
}
