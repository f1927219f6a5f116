package tandem.results.export;

import java.util.List;
import java.util.stream.Stream;
import tandem.results.analysis.Analysis;
import tandem.results.cohort.Cohort;
import tandem.results.imports.ImportedStudy;
import tandem.results.measures.MeasureColumns;
import tandem.results.measures.MeasureTable;
import tandem.results.measures.StudyMeasure;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.store.records.StudyRecord;

/**
 * The file of measures, of people and programs apart.
 *
 * @param analysis what is measured, and how; participants whom an exclusion rule leaves out are left out
 */
record MeasuresFile(Analysis analysis) implements StudyFile<StudyMeasure> {

    @Override
    public CsvFile<StudyMeasure> file() {
        return new CsvFile<>("measures.csv", MeasureColumns.all(measures()), session -> List.of());
    }

    @Override
    public List<StudyMeasure> rows() {
        return Stream.concat(
                        analysis.cohorts().stream().flatMap(this::rows),
                        analysis.imports().stream().flatMap(this::rows))
                .toList();
    }

    private Stream<StudyMeasure> rows(ImportedStudy study) {
        return rows(study.trials()).map(row -> new StudyMeasure(study.name(), "", false, row));
    }

    private Stream<MeasureRow> rows(List<MeasuredTrial> trials) {
        return MeasureTable.of(trials, measures(), analysis.method().estimation()).stream();
    }

    private List<Measure> measures() {
        return analysis.method().measures();
    }

    private Stream<StudyMeasure> rows(Cohort cohort) {
        StudyRecord study = cohort.study();
        return rows(cohort.trials())
                .map(row -> new StudyMeasure(study.id(), study.protocolHash(), cohort.simulated(), row));
    }
}
