package tandem.protocols.design.allocation;

import java.util.List;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;

/**
 * The cell that is least filled: running and completed participants over weight. Among cells that are equally filled, the
 * first in a random order that is drawn anew for each round; round r is when the least filled cell has between r and
 * r + 1 times its weight. Without drop-out and with equal weights these are permuted blocks of one place a cell.
 *
 * <p>A newcomer joins a cell only when no other is less filled, so a study that recruits until N are completed ends with
 * cells that differ by at most 1 (equal weights), whatever dropped out on the way, see {@link Allocator}. The last
 * newcomer of a round can be foreseen by who knows the register; where that matters take {@link PermutedBlocks}.
 */
public record LeastFilled() implements AllocationRule {

    @Override
    public String name() {
        return "least-filled";
    }

    @Override
    public void check(List<Integer> weights) {}

    @Override
    public int cellFor(Arrival arrival) {
        List<Integer> weights = arrival.weights();
        int[] held = arrival.held(entry -> true);
        int round = IntStream.range(0, held.length)
                .map(cell -> held[cell] / weights.get(cell))
                .min()
                .orElseThrow();
        Chance chance = Chance.of(arrival.seed(), "allocation", name(), round);
        List<Integer> order =
                chance.shuffled(IntStream.range(0, held.length).boxed().toList());
        int least = order.get(0);
        for (int cell : order) {
            if ((long) held[cell] * weights.get(least) < (long) held[least] * weights.get(cell)) {
                least = cell;
            }
        }
        return least;
    }
}
