package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;

/**
 * All that has been fed in a game, and what it did to the colony.
 *
 * @param start the colony at the beginning
 * @param rounds oldest first
 */
public record Husbandry(Colony start, List<FeedingRound> rounds) {

    public Husbandry {
        rounds = List.copyOf(rounds);
    }

    /** Before the first round. */
    public static Husbandry begin() {
        return new Husbandry(Colony.START, List.of());
    }

    /** The colony now. */
    public Colony colony() {
        return rounds.isEmpty() ? start : rounds.get(rounds.size() - 1).after();
    }

    /** A round later. */
    public Husbandry feed(GrowthTree tree, Amounts fed) {
        List<FeedingRound> fedRounds = new ArrayList<>(rounds);
        fedRounds.add(new FeedingRound(rounds.size() + 1, fed, colony(), colony().next(tree.growth(fed))));
        return new Husbandry(start, fedRounds);
    }

    /** The last rounds, oldest first; all, if there are fewer. The Alien Zoo shows two of them after every second. */
    public List<FeedingRound> last(int count) {
        return rounds.subList(Math.max(0, rounds.size() - count), rounds.size());
    }

    /** By how many the colony grew in the last rounds; negative if it shrank. */
    public int change(int count) {
        return last(count).stream().mapToInt(FeedingRound::change).sum();
    }
}
