package tandem.app.evaluation.table;

import java.util.List;
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.app.evaluation.finding.PairOrder;

/** {@code pairs.csv}: in how many pictures the order of two methods holds. */
final class PairsTable {

    private PairsTable() {}

    static CsvTable of(Findings findings) {
        CsvTable table = new CsvTable(
                "pairs.csv",
                List.of("model", "metric", "better", "worse", "images", "share", "low", "high", "draws_that_hold"));
        for (NetworkFindings network : findings.networks()) {
            for (PairOrder pair : network.pairs()) {
                table.row(
                        network.network(),
                        pair.metric().name(),
                        pair.better(),
                        pair.worse(),
                        pair.pictures(),
                        pair.share(),
                        CsvTable.low(pair.interval()),
                        CsvTable.high(pair.interval()),
                        CsvTable.number(pair.holds()));
            }
        }
        return table;
    }
}
