package tandem.app.evaluation.table;

import java.util.ArrayList;
import java.util.List;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.finding.AgreementMatrix;
import tandem.xai.metrics.AgreementMetric;

/** {@code agreement-METRIC.csv}: how alike methods are over all pictures, methods by methods. */
final class AgreementMatrices {

    private AgreementMatrices() {}

    static List<CsvTable> of(Evaluation evaluation) {
        List<CsvTable> tables = new ArrayList<>();
        for (AgreementMetric metric : evaluation.networks().get(0).plan().agreements()) {
            List<String> methods = evaluation.networks().get(0).methods();
            CsvTable table = new CsvTable("agreement-" + metric.name() + ".csv", List.of("model", "method"), methods);
            for (NetworkEvaluation network : evaluation.networks()) {
                AgreementMatrix matrix = AgreementMatrix.of(network, metric);
                for (String row : methods) {
                    List<Object> cells = new ArrayList<>(List.of(network.network(), row));
                    methods.forEach(column -> cells.add(CsvTable.number(matrix.mean(row, column))));
                    table.row(cells);
                }
            }
            tables.add(table);
        }
        return tables;
    }
}
