package tandem.protocols.incentive;

import java.math.BigDecimal;
import java.util.List;

/** What makes one block, or one person, better than another. */
public enum Merit {
    /** The number of right answers. */
    CORRECT,
    /** The sum of the task's points; a trial without points has none. */
    POINTS;

    BigDecimal of(List<ScoredTrial> trials) {
        if (this == CORRECT) {
            return BigDecimal.valueOf(
                    trials.stream().filter(ScoredTrial::correct).count());
        }
        return trials.stream()
                .map(trial -> BigDecimal.valueOf(trial.points().orElse(0)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
