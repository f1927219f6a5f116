package tandem.results.export;

import java.util.List;
import java.util.stream.Stream;
import tandem.protocols.analysis.AnalysisPlan;
import tandem.protocols.study.Study;
import tandem.results.analysis.ConfirmatoryColumns;
import tandem.results.analysis.ConfirmatoryTable;
import tandem.results.analysis.StudyConfirmation;
import tandem.results.cohort.Cohort;
import tandem.results.store.EventStore;

/**
 * The file of the hypotheses that protocols plan to test.
 *
 * @param table makes the tests
 */
record ConfirmatoryFile(ConfirmatoryTable table) implements StudyFile<StudyConfirmation> {

    @Override
    public CsvFile<StudyConfirmation> file() {
        return new CsvFile<>("confirmatory.csv", ConfirmatoryColumns.all(), session -> List.of());
    }

    @Override
    public List<StudyConfirmation> rows(EventStore store) {
        return Cohort.in(store).stream().flatMap(this::rows).toList();
    }

    private Stream<StudyConfirmation> rows(Cohort cohort) {
        AnalysisPlan plan = cohort.protocol().map(Study::analysis).orElse(AnalysisPlan.NONE);
        return table.of(plan, cohort.trials()).stream()
                .map(row -> new StudyConfirmation(
                        cohort.study().id(), cohort.study().protocolHash(), cohort.simulated(), plan, row));
    }
}
