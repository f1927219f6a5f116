package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * An advisor that knows the tree and is wrong when told to be. Right advice is one of the best feedings, each as likely; wrong
 * advice is the right one with another amount of a single resource, by which the colony would shrink: all other resources are
 * as they are when it is right.
 *
 * @param tree what the colony lives by
 * @param seed which advice
 */
public record FeedingAdvisor(GrowthTree tree, long seed) {

    /**
     * Right advice, or wrong.
     *
     * @param turn of the game
     * @throws IllegalArgumentException if wrong advice is asked for and no single resource makes a best feeding bad
     */
    public FeedingAdvice advise(int turn, boolean correct) {
        Chance chance = Chance.of("feeding-advice", seed, turn);
        double best = tree.best();
        Amounts right = any(
                Amounts.all().stream().filter(fed -> tree.growth(fed) == best).toList(), chance);
        return correct ? new FeedingAdvice(right, true) : new FeedingAdvice(any(spoilt(right), chance), false);
    }

    /** All feedings that differ from the right one in a single resource and make the colony shrink. */
    private List<Amounts> spoilt(Amounts right) {
        List<Amounts> spoilt = new ArrayList<>();
        for (int resource = 0; resource < Amounts.RESOURCES; resource++) {
            for (int amount = 0; amount <= Amounts.MOST; amount++) {
                Amounts changed = right.with(resource, amount);
                if (tree.growth(changed) < 1 && !changed.equals(right)) {
                    spoilt.add(changed);
                }
            }
        }
        Amounts.require(
                !spoilt.isEmpty(),
                "wrong advice beside " + right + ": no single resource makes the colony shrink; learn a tree whose"
                        + " growth rates are on both sides of 1");
        return spoilt;
    }

    private static Amounts any(List<Amounts> amounts, Chance chance) {
        return amounts.get(chance.below(amounts.size()));
    }
}
