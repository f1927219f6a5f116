package tandem.results.analysis;

import java.util.List;
import java.util.Optional;
import tandem.results.statistics.Estimate;

/**
 * What a planned test found.
 *
 * @param method the test, in R's words where R has it
 * @param statisticName such as {@code t}
 * @param statistic its value
 * @param df degrees of freedom, if it has any
 * @param p before correction
 * @param difference of the first cell from the second, with an interval where the test gives one
 * @param effect standardised: Hedges' g of average variance for the same participants, Hedges' g for different ones
 */
public record Finding(
        String method,
        String statisticName,
        double statistic,
        List<Double> df,
        double p,
        Estimate difference,
        Optional<Estimate> effect) {

    public Finding {
        df = List.copyOf(df);
    }
}
