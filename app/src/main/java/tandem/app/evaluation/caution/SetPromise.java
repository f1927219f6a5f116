package tandem.app.evaluation.caution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import tandem.xai.uncertainty.AdaptiveSets;
import tandem.xai.uncertainty.ConformalScore;
import tandem.xai.uncertainty.Coverage;
import tandem.xai.uncertainty.LeastAmbiguous;
import tandem.xai.uncertainty.RepeatedSplits;
import tandem.xai.uncertainty.SplitConformal;
import tandem.xai.uncertainty.WithoutChance;

/**
 * Sets that miss the truth no more often than promised.
 *
 * @param score that forms them
 * @param conformal its threshold, from all pictures
 * @param splits what sets are worth where one half of the pictures calibrates for the other
 */
public record SetPromise(ConformalScore score, SplitConformal conformal, List<Coverage> splits) {

    /** Half of the last digit of a study's probabilities, so that rounding in sums decides nothing. */
    private static final double HALF_A_DIGIT = 0.000_05;

    /** The usual λ and k_reg of Angelopoulos et al. (2021) for few classes. */
    private static final ConformalScore REGULARISED = new AdaptiveSets(0.01, 1);

    private static final List<ConformalScore> SCORES =
            List.of(new LeastAmbiguous(), new AdaptiveSets(), new WithoutChance(new AdaptiveSets()), REGULARISED);

    /**
     * The promises of every score.
     *
     * @param coverage share of sets that are to hold the truth, above 0 and below 1
     */
    public static List<SetPromise> all(KnownAnswers answers, double coverage, RepeatedSplits splits) {
        double alpha = 1 - coverage;
        return SCORES.stream()
                .map(score -> new SetPromise(
                        score,
                        SplitConformal.calibrate(score, alpha, answers.predictions(), answers.truths(), splits.seed()),
                        splits.of(score, alpha, answers.predictions(), answers.truths())))
                .toList();
    }

    /** The mean over the splits. */
    public double mean(ToDoubleFunction<Coverage> worth) {
        return splits.stream().mapToDouble(worth).average().orElseThrow();
    }

    /**
     * What a protocol says to form these sets, whose likeliest option is always in them; empty where chance or a penalty is
     * used, which a protocol does not.
     */
    public Optional<String> rule() {
        double threshold = conformal.threshold();
        if (Double.isInfinite(threshold)) {
            return Optional.empty();
        } else if (score instanceof LeastAmbiguous) {
            return Optional.of("at-least: " + digits(Math.max(0, 1 - threshold - HALF_A_DIGIT)));
        } else if (score instanceof WithoutChance) {
            return Optional.of("covering: " + digits(Math.min(1, threshold + HALF_A_DIGIT)));
        }
        return Optional.empty();
    }

    /** To five decimals, one more than a study's probabilities have. */
    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
