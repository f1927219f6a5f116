package tandem.tasks.feeding;

/** A node of a {@link GrowthTree}. */
public sealed interface GrowthNode {

    /**
     * Asks for the amount of a resource.
     *
     * @param resource counted from 0
     * @param most the largest amount that goes to {@code little}, 0 to 5
     * @param little where to go with at most that
     * @param much where to go with more
     */
    record Cut(int resource, int most, GrowthNode little, GrowthNode much) implements GrowthNode {

        /** @throws IllegalArgumentException if there is no such resource, or all amounts go one way */
        public Cut {
            Amounts.require(
                    resource >= 0 && resource < Amounts.RESOURCES,
                    "cut of resource " + resource + ": give from 0 to " + (Amounts.RESOURCES - 1));
            Amounts.require(
                    most >= 0 && most < Amounts.MOST, "cut after " + most + ": give from 0 to " + (Amounts.MOST - 1));
        }
    }

    /**
     * Says how the colony grows.
     *
     * @param growth by how much its size is multiplied
     */
    record Leaf(double growth) implements GrowthNode {}
}
