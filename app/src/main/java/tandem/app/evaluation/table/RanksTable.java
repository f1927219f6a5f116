package tandem.app.evaluation.table;

import java.util.List;
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.RankStability;

/** {@code ranks.csv}: how stable each metric's order of the methods is. */
final class RanksTable {

    private RanksTable() {}

    static CsvTable of(Findings findings) {
        CsvTable table = new CsvTable(
                "ranks.csv",
                List.of(
                        "model",
                        "metric",
                        "over",
                        "methods",
                        "rankings",
                        "left_out",
                        "methods_left_out",
                        "kendall_w",
                        "mean_tau"));
        for (RankStability stability : findings.stability()) {
            table.row(
                    stability.network(),
                    stability.metric().name(),
                    stability.over().word(),
                    stability.methods(),
                    stability.judges(),
                    stability.leftOut(),
                    stability.methodsLeftOut(),
                    CsvTable.number(stability.w()),
                    CsvTable.number(stability.tau()));
        }
        return table;
    }
}
