package tandem.app.evaluation.table;

import java.util.List;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;
import tandem.app.evaluation.PictureEvaluation.Value;

/** {@code metrics.csv}: what each metric says of each map. */
final class MetricsTable {

    private MetricsTable() {}

    static CsvTable of(Evaluation evaluation) {
        CsvTable table = new CsvTable(
                "metrics.csv",
                List.of(
                        "model",
                        "image",
                        "label",
                        "predicted",
                        "correct",
                        "confidence",
                        "method",
                        "parameters",
                        "seed",
                        "metric",
                        "value"));
        for (NetworkEvaluation network : evaluation.networks()) {
            for (PictureEvaluation one : network.pictures()) {
                for (Value value : one.values()) {
                    table.row(
                            network.network(),
                            one.image(),
                            one.label(),
                            one.predicted(),
                            one.correct(),
                            one.confidence(),
                            value.method(),
                            network.plan().parameters(value.method(), value.seed()),
                            value.seed(),
                            value.metric(),
                            CsvTable.number(value.value()));
                }
            }
        }
        return table;
    }
}
