package tandem.app.evaluation.table;

import java.util.List;
import tandem.app.evaluation.Evaluation;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;
import tandem.app.evaluation.PictureEvaluation.Agreement;

/** {@code agreement.csv}: how alike the maps of two methods are at each picture. */
final class AgreementTable {

    private AgreementTable() {}

    static CsvTable of(Evaluation evaluation) {
        CsvTable table = new CsvTable("agreement.csv", List.of("model", "image", "metric", "first", "second", "value"));
        for (NetworkEvaluation network : evaluation.networks()) {
            for (PictureEvaluation one : network.pictures()) {
                for (Agreement agreement : one.agreements()) {
                    table.row(
                            network.network(),
                            one.image(),
                            agreement.metric(),
                            agreement.first(),
                            agreement.second(),
                            CsvTable.number(agreement.value()));
                }
            }
        }
        return table;
    }
}
