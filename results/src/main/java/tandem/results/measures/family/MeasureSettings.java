package tandem.results.measures.family;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a lab chooses about measures. All of it is told in the options of the rows.
 *
 * @param event option that is the event to be noticed, for omission errors; empty if the task has none
 * @param times which response times count
 * @param calibrationBins bins of the expected calibration error
 * @param substitutionQuantiles of own solo response times below which an answer was not thought over
 * @param early how many first trials of a block are early
 * @param windows after how many trials an AI error may still be felt
 * @param equivalence when an explanation effect is none
 */
public record MeasureSettings(
        Optional<String> event,
        Times times,
        int calibrationBins,
        List<Double> substitutionQuantiles,
        int early,
        List<Integer> windows,
        Equivalence equivalence) {

    public MeasureSettings {
        substitutionQuantiles = List.copyOf(substitutionQuantiles);
        windows = List.copyOf(windows);
    }

    /** The usual choices. */
    public static final MeasureSettings USUAL = new MeasureSettings(
            Optional.empty(),
            new Times(200, OptionalDouble.empty()),
            10,
            List.of(0.05, 0.10, 0.20),
            3,
            List.of(1, 3),
            new Equivalence(0.10, 0.05));

    /**
     * Which response times count.
     *
     * @param leastMs shorter ones are dropped, in milliseconds
     * @param deadlineMs longer ones are dropped; empty if none are
     */
    public record Times(double leastMs, OptionalDouble deadlineMs) {
        boolean counts(double ms) {
            return ms >= leastMs && (deadlineMs.isEmpty() || ms <= deadlineMs.getAsDouble());
        }
    }

    /**
     * When an effect is none.
     *
     * @param smallestEffect of interest, a difference of shares
     * @param alpha error probability
     */
    public record Equivalence(double smallestEffect, double alpha) {}
}
