package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;

/**
 * All that has been fed in a game, and what it did to the colony.
 *
 * @param start the colony at the beginning
 * @param turns oldest first
 */
public record Husbandry(Colony start, List<FeedingTurn> turns) {

    public Husbandry {
        turns = List.copyOf(turns);
    }

    /** Before the first turn. */
    public static Husbandry begin() {
        return new Husbandry(Colony.START, List.of());
    }

    /** The colony now. */
    public Colony colony() {
        return turns.isEmpty() ? start : turns.get(turns.size() - 1).after();
    }

    /** A turn later. */
    public Husbandry feed(GrowthTree tree, Amounts fed) {
        List<FeedingTurn> fedTurns = new ArrayList<>(turns);
        fedTurns.add(new FeedingTurn(turns.size() + 1, fed, colony(), colony().next(tree.growth(fed))));
        return new Husbandry(start, fedTurns);
    }

    /** The last turns, oldest first; all, if there are fewer. The Alien Zoo shows two of them after every second. */
    public List<FeedingTurn> last(int count) {
        return turns.subList(Math.max(0, turns.size() - count), turns.size());
    }

    /** By how many the colony grew in the last turns; negative if it shrank. */
    public int change(int count) {
        return last(count).stream().mapToInt(FeedingTurn::change).sum();
    }
}
