package tandem.tasks.feeding;

/**
 * All amounts that lead to one leaf: a box of whole numbers.
 *
 * @param least of each resource
 * @param most of each resource
 * @param growth that the leaf says
 */
public record LeafBox(Amounts least, Amounts most, double growth) {

    /** The only one in the box that is nearest in L1: each amount goes to the nearer end of its range, or stays. */
    public Amounts nearest(Amounts from) {
        int[] amounts = new int[Amounts.RESOURCES];
        for (int resource = 0; resource < amounts.length; resource++) {
            amounts[resource] = Math.max(least.of(resource), Math.min(most.of(resource), from.of(resource)));
        }
        return Amounts.of(amounts);
    }

    /** Whether it holds at least one feeding: where a tree asks the same twice, one branch is empty. */
    static boolean isBox(Amounts least, Amounts most) {
        for (int resource = 0; resource < Amounts.RESOURCES; resource++) {
            if (least.of(resource) > most.of(resource)) {
                return false;
            }
        }
        return true;
    }
}
