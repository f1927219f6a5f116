package tandem.results.export;

import java.util.List;
import java.util.stream.Stream;
import tandem.results.cohort.Cohort;
import tandem.results.measures.MeasureColumns;
import tandem.results.measures.MeasureTable;
import tandem.results.measures.StudyMeasure;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.store.EventStore;
import tandem.results.store.StudyRecord;

/**
 * The file of measures. Its rows are of all sessions of a study together, people and programs apart.
 *
 * @param measures to be computed
 * @param estimation how intervals are made
 */
record MeasuresFile(List<Measure> measures, Estimation estimation) {

    MeasuresFile {
        measures = List.copyOf(measures);
    }

    /** Its name and columns; no session adds a row by itself. */
    CsvFile<StudyMeasure> file() {
        return new CsvFile<>("measures.csv", MeasureColumns.all(measures), session -> List.of());
    }

    /** The rows of everything in {@code store}; participants whom an exclusion rule leaves out are left out. */
    List<StudyMeasure> rows(EventStore store) {
        return Cohort.in(store).stream().flatMap(this::rows).toList();
    }

    private Stream<StudyMeasure> rows(Cohort cohort) {
        StudyRecord study = cohort.study();
        return MeasureTable.of(cohort.trials(), measures, estimation).stream()
                .map(row -> new StudyMeasure(study.id(), study.protocolHash(), cohort.simulated(), row));
    }
}
