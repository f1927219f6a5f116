package tandem.protocols.design;

import java.util.Optional;

/** Whether rules on the places of a block's AI errors can hold at all: a matter of counting. */
public final class ErrorRules {

    private ErrorRules() {}

    /**
     * A rule that cannot hold.
     *
     * @param what the rule, what there is and what it needs
     * @param mend how to mend it
     */
    public record Violation(String what, String mend) {}

    /**
     * The rule that cannot hold, if any.
     *
     * @param trials in the block
     * @param errors of the AI among them
     * @param noErrorInFirst so many first trials are without an error
     * @param longestErrorRun never more errors running
     */
    public static Optional<Violation> check(int trials, int errors, int noErrorInFirst, int longestErrorRun) {
        int hits = trials - errors;
        if (errors == 0) {
            return Optional.empty();
        }
        if (noErrorInFirst > hits) {
            return Optional.of(new Violation(
                    "no AI error in the first " + noErrorInFirst + " trials needs " + noErrorInFirst
                            + " trials in which the AI is right; a block of " + trials + " with " + errors
                            + " errors has "
                            + hits,
                    "lower not-in-first to at most " + hits + " or raise the accuracy"));
        }
        // Errors stand after the last of the first trials, or after any later hit.
        long places = (long) longestErrorRun * (hits - noErrorInFirst + 1);
        if (errors > places) {
            int needed = (errors + hits - noErrorInFirst) / (hits - noErrorInFirst + 1);
            return Optional.of(new Violation(
                    "never more than " + longestErrorRun + " AI errors running leaves room for " + places
                            + " errors; a block of " + trials + " has " + errors,
                    "raise longest-run to at least " + needed + ", lower not-in-first, or raise the accuracy"));
        }
        return Optional.empty();
    }
}
