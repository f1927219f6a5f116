package tandem.protocols.incentive;

import java.math.BigDecimal;

/**
 * The points of an answer to a task that gives none itself.
 *
 * @param right for a right answer
 * @param wrong for a wrong one; below zero where points are lost
 * @param unanswered for none
 */
public record AnswerPoints(double right, double wrong, double unanswered) {

    /** One for a right answer. */
    public static final AnswerPoints ONE_IF_RIGHT = new AnswerPoints(1, 0, 0);

    public AnswerPoints {
        if (!Double.isFinite(right) || !Double.isFinite(wrong) || !Double.isFinite(unanswered)) {
            throw new IllegalArgumentException("points are numbers, not " + right + ", " + wrong + ", " + unanswered);
        }
    }

    BigDecimal of(ScoredTrial trial) {
        return BigDecimal.valueOf(
                trial.points().orElse(trial.answered() ? trial.correct() ? right : wrong : unanswered));
    }
}
