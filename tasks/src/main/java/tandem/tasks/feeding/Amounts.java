package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much of each resource is fed in a turn.
 *
 * @param values {@value #RESOURCES} amounts, each 0 to {@value #MOST}
 */
public record Amounts(List<Integer> values) implements Comparable<Amounts> {

    /** How many resources there are. */
    public static final int RESOURCES = 5;

    /** The largest amount of a resource. */
    public static final int MOST = 6;

    private static final List<Amounts> ALL = enumerated();

    /** @throws IllegalArgumentException if there are more or fewer amounts, or one is out of range */
    public Amounts {
        values = List.copyOf(values);
        require(values.size() == RESOURCES, "amounts " + values + ": give " + RESOURCES + ", one for each resource");
        for (int resource = 0; resource < RESOURCES; resource++) {
            int amount = values.get(resource);
            require(
                    amount >= 0 && amount <= MOST,
                    "amount " + amount + " of resource " + resource + ": give from 0 to " + MOST);
        }
    }

    /** Amounts of the resources in their order. */
    public static Amounts of(int... amounts) {
        return new Amounts(Arrays.stream(amounts).boxed().toList());
    }

    /** All 7⁵ = 16,807 of them, in lexicographic order. */
    public static List<Amounts> all() {
        return ALL;
    }

    private static List<Amounts> enumerated() {
        int count = (int) Math.pow(MOST + 1, RESOURCES);
        List<Amounts> all = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            int[] amounts = new int[RESOURCES];
            int rest = index;
            for (int resource = RESOURCES - 1; resource >= 0; resource--) {
                amounts[resource] = rest % (MOST + 1);
                rest /= MOST + 1;
            }
            all.add(of(amounts));
        }
        return List.copyOf(all);
    }

    /** The amount of a resource, counted from 0. */
    public int of(int resource) {
        return values.get(resource);
    }

    /** The same but for one resource. */
    public Amounts with(int resource, int amount) {
        List<Integer> changed = new ArrayList<>(values);
        changed.set(resource, amount);
        return new Amounts(changed);
    }

    /** L1: by how many units they differ, over all resources; 0 to 30. */
    public int distance(Amounts other) {
        int distance = 0;
        for (int resource = 0; resource < RESOURCES; resource++) {
            distance += Math.abs(of(resource) - other.of(resource));
        }
        return distance;
    }

    /** L0: in how many resources they differ. */
    public int changes(Amounts other) {
        int changes = 0;
        for (int resource = 0; resource < RESOURCES; resource++) {
            changes += of(resource) == other.of(resource) ? 0 : 1;
        }
        return changes;
    }

    /** Lexicographic, the first resource first. */
    @Override
    public int compareTo(Amounts other) {
        for (int resource = 0; resource < RESOURCES; resource++) {
            int order = Integer.compare(of(resource), other.of(resource));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return values.toString();
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
