package tandem.results.calibration;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tandem.results.statistics.Result;

/** What is told of a set of items, of those on which answers of both human and AI are known. */
public enum Quantity {
    HUMAN_ACCURACY("mean over items of the share of right answers without the AI", true, all -> Accuracies::human),
    HUMAN_ACCURACY_SHRUNK(
            "the same of solo_accuracy_shrunk: what to expect of others, where items were chosen by these answers",
            true,
            all -> Accuracies::humanShrunk),
    AI_ACCURACY("share of items on which the AI is right", true, all -> Accuracies::ai),
    ORACLE_ACCURACY(
            "mean over items of the chance that human or AI is right (Hemmer et al. 2024)",
            true,
            all -> Accuracies::oracle),
    INHERENT_COMPLEMENTARITY_POTENTIAL(
            "oracle_accuracy − max(human_accuracy, ai_accuracy) (Hemmer et al. 2024)",
            true,
            all -> Accuracies::potential),
    ERROR_CORRELATION(
            "point-biserial correlation over items of the human error rate and the AI's error",
            true,
            all -> ErrorCorrelation::overItems),
    ERROR_PHI("φ over answers of the human's and the AI's error", true, all -> ErrorCorrelation::overAnswers),
    HUMAN_AI_ERROR_CONSISTENCY(
            "mean over participants of Cohen's κ of their and the AI's being right (Geirhos, Meding & Wichmann 2020)",
            true,
            ErrorConsistency::withAi),
    HUMAN_HUMAN_ERROR_CONSISTENCY(
            "the same of two participants, mean over pairs: how alike two of a kind err; without an interval",
            false,
            all -> ErrorConsistency::amongPeople);

    private final String description;
    private final boolean resampled;
    private final Function<List<CalibratedItem>, ItemStatistic> statistic;

    Quantity(String description, boolean resampled, Function<List<CalibratedItem>, ItemStatistic> statistic) {
        this.description = description;
        this.resampled = resampled;
        this.statistic = statistic;
    }

    /** The word in the data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, with its source. */
    public String description() {
        return description;
    }

    /** Whether it has an interval; pairs of people are too many to be looked at in every draw. */
    boolean resampled() {
        return resampled;
    }

    /** Its value for {@code items}. */
    Result<Double> of(List<CalibratedItem> items) {
        return among(items).of(items);
    }

    /** How it is computed of draws from {@code items}: who counts is settled by all of them, not by each draw. */
    ItemStatistic among(List<CalibratedItem> items) {
        return statistic.apply(items);
    }
}
