package tandem.tasks.feeding;

/**
 * “Had you fed this instead, the colony would have done better.”
 *
 * @param from what was fed
 * @param to what would have been better
 * @param growthFrom growth rate of what was fed
 * @param growthTo growth rate of what would have been better
 */
public record Counterfactual(Amounts from, Amounts to, double growthFrom, double growthTo) {

    /** What a tree says of two feedings. */
    static Counterfactual of(GrowthTree tree, Amounts from, Amounts to) {
        return new Counterfactual(from, to, tree.growth(from), tree.growth(to));
    }

    /** By how many units it differs, over all resources. */
    public int distance() {
        return from.distance(to);
    }

    /** In how many resources it differs. */
    public int changes() {
        return from.changes(to);
    }

    /** How much more of a resource would have been fed; negative if less. */
    public int change(int resource) {
        return to.of(resource) - from.of(resource);
    }
}
