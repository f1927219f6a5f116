package tandem.app.evaluation.table;

import java.util.List;
import java.util.Locale;
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.MethodMean;
import tandem.app.evaluation.finding.NetworkFindings;

/** {@code means.csv}: what each metric says of each method over all pictures. */
final class MeansTable {

    private MeansTable() {}

    static CsvTable of(Findings findings) {
        CsvTable table = new CsvTable(
                "means.csv",
                List.of("model", "metric", "better", "method", "images", "mean", "low", "high", "mean_rank"));
        for (NetworkFindings network : findings.networks()) {
            for (MethodMean mean : network.means()) {
                table.row(
                        network.network(),
                        mean.metric().name(),
                        mean.metric().better().name().toLowerCase(Locale.ROOT),
                        mean.method(),
                        mean.pictures(),
                        CsvTable.number(mean.mean()),
                        CsvTable.low(mean.interval()),
                        CsvTable.high(mean.interval()),
                        CsvTable.number(mean.rank()));
            }
        }
        return table;
    }
}
