package tandem.protocols.design.staircase;

import tandem.protocols.design.DesignException;

/**
 * The Weibull psychometric function over the log10 of an intensity, as QUEST has it:
 *
 * <p>ψ(x; T) = δγ + (1 − δ) (1 − (1 − γ) exp(−10^(β (x − T + ε)))), with ε such that ψ(T; T) is the target.
 *
 * <p>Watson, A. B., &amp; Pelli, D. G. (1983). QUEST: A Bayesian adaptive psychometric method. <i>Perception &amp;
 * Psychophysics</i>, 33, 113–120.
 *
 * @param beta slope; 3.5 is common for contrast
 * @param delta probability of an answer by chance at any level (lapse), such as 0.01
 * @param gamma probability of a right answer by chance, such as 0.5 with two options
 * @param target probability of a right answer at the threshold, such as 0.82
 */
public record Weibull(double beta, double delta, double gamma, double target) {

    public Weibull {
        require(beta > 0 && Double.isFinite(beta), "a slope beta of " + beta + " is not above 0", "take one above 0");
        require(delta >= 0 && delta < 1, "a lapse rate delta of " + delta + " is no probability below 1", "take 0.01");
        require(gamma >= 0 && gamma < 1, "a guess rate gamma of " + gamma + " is no probability below 1", "take 0.5");
        double highest = delta * gamma + 1 - delta;
        require(
                target > gamma && target < highest,
                "the function never comes to the target " + target + "; it goes from " + gamma + " to " + highest,
                "take a target between them");
    }

    private static void require(boolean holds, String what, String mend) {
        if (!holds) {
            throw new DesignException("staircase quest: " + what, mend);
        }
    }

    /** Probability of a right answer at {@code level} by a participant with {@code threshold}, both log10. */
    public double correct(double level, double threshold) {
        double seen = 1 - (1 - gamma) * StrictMath.exp(-StrictMath.pow(10, beta * (level - threshold) + shift()));
        return delta * gamma + (1 - delta) * seen;
    }

    /** β ε, so that the function goes through the target at the threshold. */
    private double shift() {
        double missed = 1 - (target - delta * gamma) / (1 - delta);
        return StrictMath.log10(-StrictMath.log(missed / (1 - gamma)));
    }
}
