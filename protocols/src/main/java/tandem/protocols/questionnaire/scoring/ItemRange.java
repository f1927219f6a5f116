package tandem.protocols.questionnaire.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import tandem.protocols.questionnaire.QuestionnaireItem;

/**
 * The numbers an item can be answered with.
 *
 * @param low the lowest
 * @param high the highest
 */
public record ItemRange(BigDecimal low, BigDecimal high) {

    /** The range of {@code item}; none where answers are not numbers. */
    public static Optional<ItemRange> of(QuestionnaireItem item) {
        if (item instanceof QuestionnaireItem.Likert likert) {
            return Optional.of(new ItemRange(BigDecimal.ONE, BigDecimal.valueOf(likert.points())));
        } else if (item instanceof QuestionnaireItem.Scale scale) {
            return Optional.of(new ItemRange(BigDecimal.valueOf(scale.from()), BigDecimal.valueOf(scale.to())));
        } else if (item instanceof QuestionnaireItem.Numeric numeric) {
            return Optional.of(new ItemRange(BigDecimal.valueOf(numeric.min()), BigDecimal.valueOf(numeric.max())));
        }
        return Optional.empty();
    }

    /** {@code value} seen from the other end. */
    public BigDecimal reversed(BigDecimal value) {
        return low.add(high).subtract(value);
    }

    /** Halfway between the ends. */
    public BigDecimal middle() {
        return low.add(high).divide(BigDecimal.valueOf(2));
    }

    boolean sameAs(ItemRange other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }
}
