package tandem.results.report;

import java.util.List;
import java.util.stream.Stream;
import tandem.results.analysis.Method;
import tandem.results.measures.MeasureTable;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * What measures find in trials, whoever collected them.
 *
 * @param conditions in the order in which they first occur
 * @param exploration all measures, by family
 * @param leftOut trials that measures leave out
 */
public record Findings(List<ConditionReport> conditions, List<Family> exploration, LeftOut leftOut) {

    public Findings {
        conditions = List.copyOf(conditions);
        exploration = List.copyOf(exploration);
    }

    static Findings of(List<MeasuredTrial> trials, Method method) {
        List<MeasureRow> rows = MeasureTable.of(trials, method.measures(), method.estimation());
        return new Findings(ConditionReport.all(trials, rows), Family.all(rows), LeftOut.of(trials));
    }

    /** From how many participants each of the numbers is. */
    public Stream<Integer> participants() {
        return Stream.concat(
                conditions.stream().map(ConditionReport::participants),
                exploration.stream()
                        .flatMap(family -> family.rows().stream())
                        .filter(row -> row.estimate().value().isPresent())
                        .map(row -> row.counts().participants() - row.counts().undefined()));
    }
}
