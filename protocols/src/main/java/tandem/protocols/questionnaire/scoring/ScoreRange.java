package tandem.protocols.questionnaire.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import tandem.protocols.questionnaire.Questionnaire;

/**
 * The lowest and the highest value that a scale can take, for the codebook and the axes.
 *
 * @param low the lowest
 * @param high the highest
 */
public record ScoreRange(double low, double high) {

    /** The range of {@code scale} over the items of {@code questionnaire}, which has them all. */
    public static ScoreRange of(Questionnaire questionnaire, Subscale scale) {
        Scores.requireFit(new Scoring(List.of(scale)), questionnaire);
        List<ItemRange> ranges = scale.items().stream()
                .map(Scoring.byId(questionnaire)::get)
                .map(item -> ItemRange.of(item).orElseThrow())
                .toList();
        List<BigDecimal> lows = ranges.stream().map(ItemRange::low).toList();
        List<BigDecimal> highs = ranges.stream().map(ItemRange::high).toList();
        double one = stretched(scale, scale.aggregate() == Aggregate.WEIGHTED ? min(lows) : total(lows));
        double other = stretched(
                scale,
                scale.aggregate() == Aggregate.WEIGHTED
                        ? highs.stream().max(Comparator.naturalOrder()).orElseThrow()
                        : total(highs));
        return new ScoreRange(Math.min(one, other), Math.max(one, other));
    }

    private static double stretched(Subscale scale, BigDecimal sum) {
        int parts = scale.aggregate() == Aggregate.MEAN ? scale.items().size() : 1;
        return Scores.stretched(scale, sum, BigDecimal.valueOf(parts));
    }

    private static BigDecimal min(List<BigDecimal> values) {
        return values.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal total(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
