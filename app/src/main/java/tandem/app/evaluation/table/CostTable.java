package tandem.app.evaluation.table;

import java.util.List;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;
import tandem.app.evaluation.PictureEvaluation.Cost;

/** {@code cost.csv}: what each map cost. */
final class CostTable {

    private CostTable() {}

    static CsvTable of(Evaluation evaluation) {
        CsvTable table = new CsvTable(
                "cost.csv",
                List.of(
                        "model",
                        "image",
                        "method",
                        "parameters",
                        "seed",
                        "forward",
                        "backward",
                        "seconds",
                        "cpu_seconds",
                        "joules"));
        for (NetworkEvaluation network : evaluation.networks()) {
            for (PictureEvaluation one : network.pictures()) {
                for (Cost cost : one.costs()) {
                    table.row(
                            network.network(),
                            one.image(),
                            cost.method(),
                            network.plan().parameters(cost.method(), cost.seed()),
                            cost.seed(),
                            cost.passes().forward(),
                            cost.passes().backward(),
                            cost.spent().seconds(),
                            CsvTable.number(cost.spent().cpuSeconds()),
                            CsvTable.number(cost.spent().joules()));
                }
            }
        }
        return table;
    }
}
