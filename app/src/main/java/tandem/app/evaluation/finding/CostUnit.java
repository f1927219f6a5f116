package tandem.app.evaluation.finding;

import java.util.List;

/** In what costs of methods are held against each other: the same for all of them. */
public enum CostUnit {
    /** All are known, each more than none. */
    JOULES,
    /** Of some map the machine did not tell its energy. */
    SECONDS_SINCE_ENERGY_IS_UNKNOWN,
    /** Some method is done before a counter of energy goes on, which Intel's and AMD's do about once a millisecond. */
    SECONDS_SINCE_ENERGY_IS_UNSEEN;

    /** For these methods. */
    public static CostUnit of(List<MethodCost> costs) {
        if (costs.stream().anyMatch(cost -> Double.isNaN(cost.spent().joules()))) {
            return SECONDS_SINCE_ENERGY_IS_UNKNOWN;
        }
        return costs.stream().allMatch(cost -> cost.spent().joules() > 0) ? JOULES : SECONDS_SINCE_ENERGY_IS_UNSEEN;
    }

    /** A cost in this unit. */
    public double of(MethodCost cost) {
        return this == JOULES ? cost.spent().joules() : cost.spent().seconds();
    }

    /** The unit's name, in the plural. */
    public String word() {
        return this == JOULES ? "joules" : "seconds";
    }
}
