package tandem.app.evaluation.caution;

import java.util.List;
import java.util.stream.IntStream;
import tandem.app.evaluation.table.CsvTable;
import tandem.xai.model.Calibration;
import tandem.xai.uncertainty.Abstention;
import tandem.xai.uncertainty.Coverage;

/** The tables on a cautious advisor. */
public final class CautionTables {

    private static final int STEPS = 20;

    private CautionTables() {}

    /** Sets in each split, silence below each twentieth of confidence, and the bins of the reliability diagram. */
    public static List<CsvTable> of(KnownAnswers answers, List<SetPromise> promises) {
        return List.of(sets(promises), abstention(answers), reliability(answers));
    }

    private static CsvTable sets(List<SetPromise> promises) {
        CsvTable table = new CsvTable(
                "sets.csv", List.of("score", "parameters", "split", "pictures", "coverage", "size", "empty", "single"));
        for (SetPromise promise : promises) {
            for (int split = 0; split < promise.splits().size(); split++) {
                Coverage worth = promise.splits().get(split);
                table.row(
                        promise.score().name(),
                        promise.score().parameters(),
                        split + 1,
                        worth.pictures(),
                        worth.held(),
                        worth.size(),
                        worth.empty(),
                        worth.single());
            }
        }
        return table;
    }

    private static CsvTable abstention(KnownAnswers answers) {
        CsvTable table = new CsvTable("abstention.csv", List.of("abstains_below", "answered", "wrong_of_answered"));
        IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> (double) step / STEPS)
                .forEach(threshold -> {
                    Abstention.Outcome outcome = new Abstention(threshold).on(answers.predictions(), answers.truths());
                    table.row(
                            threshold,
                            outcome.answered(),
                            CsvTable.number(outcome.risk().orElse(Double.NaN)));
                });
        return table;
    }

    private static CsvTable reliability(KnownAnswers answers) {
        CsvTable table = new CsvTable("reliability.csv", List.of("above", "up_to", "pictures", "confidence", "right"));
        Calibration.reliability(answers.predictions(), answers.truths())
                .forEach(bin -> table.row(bin.above(), bin.upTo(), bin.pictures(), bin.confidence(), bin.right()));
        return table;
    }
}
