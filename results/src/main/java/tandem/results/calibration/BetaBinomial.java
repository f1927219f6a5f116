package tandem.results.calibration;

import java.util.List;
import tandem.results.statistics.Result;

/**
 * How items differ in how often people are right on them: a beta distribution of accuracies, of which each item's answers
 * are a binomial sample. Its moments are Kleinman's (1973), items weighted by their answers.
 *
 * @param mean μ, of accuracies
 * @param correlation γ = 1 / (α + β + 1), of two answers to the same item, in [0, 1]: 0 where items do not differ more than
 *     chance has it, 1 where all answers to an item are alike
 */
public record BetaBinomial(double mean, double correlation) {

    /**
     * The moment estimates over items with answers: with pᵢ the share of right answers of nᵢ, w = Σnᵢ, μ = Σnᵢpᵢ/w, and
     * S = Σnᵢ(pᵢ − μ)², whose expectation is μ(1 − μ)[(1 − γ)(N − 1) + γ(w − Σnᵢ²/w)], γ is what makes S as expected, or the
     * nearest end of [0, 1].
     */
    public static Result<BetaBinomial> of(List<PilotItem> items) {
        List<PilotItem> answered =
                items.stream().filter(item -> item.answered() > 0).toList();
        if (answered.size() < 2) {
            return Result.notAvailable("fewer than two items were answered without the AI");
        }
        double answers = answered.stream().mapToInt(PilotItem::answered).sum();
        double mean = answered.stream().mapToInt(PilotItem::right).sum() / answers;
        double ifAlike = answered.size() - 1;
        double ifDifferent = answers
                - answered.stream()
                                .mapToDouble(item -> (double) item.answered() * item.answered())
                                .sum()
                        / answers;
        if (answered.stream().allMatch(item -> item.answered() == 1)) {
            return Result.notAvailable("no item was answered by two participants without the AI");
        }
        if (mean == 0 || mean == 1) {
            return Result.of(new BetaBinomial(mean, 0));
        }
        double spread = answered.stream()
                        .mapToDouble(item -> item.answered() * (item.accuracy() - mean) * (item.accuracy() - mean))
                        .sum()
                / (mean * (1 - mean));
        double correlation = (spread - ifAlike) / (ifDifferent - ifAlike);
        return Result.of(new BetaBinomial(mean, Math.min(1, Math.max(0, correlation))));
    }

    /**
     * The empirical Bayes estimate of an item's accuracy, the mean of its posterior (α + k) / (α + β + n): the fewer
     * answers, the nearer to the mean of all items (Carlin &amp; Louis 2000, section 3.3).
     *
     * @param right k
     * @param answered n, at least 1
     */
    public double shrunk(int right, int answered) {
        double weight = answered * correlation / (answered * correlation + 1 - correlation);
        return mean + weight * ((double) right / answered - mean);
    }
}
