package tandem.protocols.design.staircase;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.design.DesignException;

/**
 * The transformed up-down method: n right answers running make the level lower by a step, one wrong answer makes it higher.
 * It settles where both are as likely, at pⁿ = ½: p = 0.707 for two-down and 0.794 for three-down.
 *
 * <p>A change of direction is a reversal, at the level of the trial after which the level turned; with each reversal the
 * next step size is taken, the last for good. A level beyond the bounds is set to the bound, and counts as a move all the
 * same. Right answers are counted anew after each move.
 *
 * <p>Levitt, H. (1971). Transformed up-down methods in psychoacoustics. <i>Journal of the Acoustical Society of America</i>,
 * 49, 467–477.
 *
 * @param rule what was laid down
 * @param next level of the next trial
 * @param running right answers running since the last move
 * @param direction of the last move: −1 down, 1 up, 0 before the first
 * @param reversals levels of the reversals so far
 * @param trials answered so far
 */
public record UpDownStaircase(Rule rule, double next, int running, int direction, List<Double> reversals, int trials)
        implements Staircase {

    public UpDownStaircase {
        reversals = List.copyOf(reversals);
    }

    /**
     * What is laid down beforehand.
     *
     * @param down so many right answers running make the level lower
     * @param start level of the first trial
     * @param steps step sizes: the first before any reversal, the next after the first, and so on
     * @param min lowest level
     * @param max highest level
     * @param reversals ends after so many reversals
     * @param trials ends after so many trials at the latest
     * @param averaged the threshold is the mean of so many last reversals
     */
    public record Rule(
            int down,
            double start,
            List<Double> steps,
            double min,
            double max,
            int reversals,
            int trials,
            int averaged) {

        public Rule {
            steps = List.copyOf(steps);
            require(down >= 1, down + " right answers running cannot make the level lower", "take 1 or more");
            require(
                    min < max && Double.isFinite(min) && Double.isFinite(max),
                    "no level lies between min " + min + " and max " + max,
                    "take a min below the max");
            require(
                    start >= min && start <= max,
                    "the start " + start + " lies outside the levels " + min + " to " + max,
                    "start between them");
            require(!steps.isEmpty(), "no step size is given", "give at least one");
            require(
                    steps.stream().allMatch(step -> step > 0 && Double.isFinite(step)),
                    "a step of " + steps + " is not above 0",
                    "take steps above 0");
            require(reversals >= 1, "it cannot end after " + reversals + " reversals", "take 1 or more");
            require(
                    trials > reversals,
                    reversals + " reversals cannot be had in " + trials + " trials",
                    "allow more trials than reversals");
            require(
                    averaged >= 1 && averaged <= reversals,
                    "the mean of the last " + averaged + " of " + reversals + " reversals cannot be had",
                    "average 1 to " + reversals);
        }

        private static void require(boolean holds, String what, String mend) {
            if (!holds) {
                throw new DesignException("staircase up-down: " + what, mend);
            }
        }
    }

    /** The staircase before its first trial. */
    public static UpDownStaircase of(Rule rule) {
        return new UpDownStaircase(rule, rule.start(), 0, 0, List.of(), 0);
    }

    /** Moves from {@link #next()}, whatever level was shown: the rule is about answers. */
    @Override
    public UpDownStaircase after(double level, boolean correct) {
        if (finished()) {
            throw new IllegalStateException("the staircase is finished after " + trials + " trials");
        }
        if (correct && running + 1 < rule.down()) {
            return new UpDownStaircase(rule, next, running + 1, direction, reversals, trials + 1);
        }
        int move = correct ? -1 : 1;
        List<Double> turned = new ArrayList<>(reversals);
        if (move == -direction) {
            turned.add(next);
        }
        double step = rule.steps().get(Math.min(turned.size(), rule.steps().size() - 1));
        double moved = Math.min(rule.max(), Math.max(rule.min(), next + move * step));
        return new UpDownStaircase(rule, moved, 0, move, turned, trials + 1);
    }

    @Override
    public UpDownStaircase after(boolean correct) {
        return after(next(), correct);
    }

    @Override
    public boolean finished() {
        return reversals.size() >= rule.reversals() || trials >= rule.trials();
    }

    /** The mean of the last reversals, of all where there are fewer than are averaged; NaN before the first. */
    @Override
    public double threshold() {
        int from = Math.max(0, reversals.size() - rule.averaged());
        return reversals.subList(from, reversals.size()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }
}
