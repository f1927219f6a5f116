package tandem.results.export;

import java.util.List;
import java.util.stream.Stream;
import tandem.results.cohort.Cohort;
import tandem.results.imports.ImportedStudy;
import tandem.results.measures.MeasureColumns;
import tandem.results.measures.MeasureTable;
import tandem.results.measures.StudyMeasure;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.store.EventStore;
import tandem.results.store.records.StudyRecord;

/**
 * The file of measures, of people and programs apart.
 *
 * @param measures to be computed
 * @param estimation how intervals are made
 */
record MeasuresFile(List<Measure> measures, Estimation estimation) implements StudyFile<StudyMeasure> {

    MeasuresFile {
        measures = List.copyOf(measures);
    }

    @Override
    public CsvFile<StudyMeasure> file() {
        return new CsvFile<>("measures.csv", MeasureColumns.all(measures), session -> List.of());
    }

    /** Participants whom an exclusion rule leaves out are left out. */
    @Override
    public List<StudyMeasure> rows(EventStore store) {
        return Stream.concat(
                        Cohort.in(store).stream().flatMap(this::rows),
                        store.imports().stream().map(ImportedStudy::of).flatMap(this::rows))
                .toList();
    }

    private Stream<StudyMeasure> rows(ImportedStudy study) {
        return MeasureTable.of(study.trials(), measures, estimation).stream()
                .map(row -> new StudyMeasure(study.name(), "", false, row));
    }

    private Stream<StudyMeasure> rows(Cohort cohort) {
        StudyRecord study = cohort.study();
        return MeasureTable.of(cohort.trials(), measures, estimation).stream()
                .map(row -> new StudyMeasure(study.id(), study.protocolHash(), cohort.simulated(), row));
    }
}
