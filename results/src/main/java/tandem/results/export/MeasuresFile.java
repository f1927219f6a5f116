package tandem.results.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.protocols.language.ProtocolReader;
import tandem.results.measures.MeasureColumns;
import tandem.results.measures.MeasureTable;
import tandem.results.measures.StudyMeasure;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.trial.TrialRows;
import tandem.results.store.EventStore;
import tandem.results.store.SessionRecord;
import tandem.results.store.StudyRecord;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;

/**
 * The file of measures. Its rows are of all sessions of a study together, people and programs apart.
 *
 * @param measures to be computed
 * @param estimation how intervals are made
 */
record MeasuresFile(List<Measure> measures, Estimation estimation) {

    private static final int GUESSING_BETWEEN_TWO = 50;

    MeasuresFile {
        measures = List.copyOf(measures);
    }

    /** Its name and columns; no session adds a row by itself. */
    CsvFile<StudyMeasure> file() {
        return new CsvFile<>("measures.csv", MeasureColumns.all(measures), session -> List.of());
    }

    /** The rows of everything in {@code store}. */
    List<StudyMeasure> rows(EventStore store) {
        Map<Cohort, List<TrialRow>> cohorts = new LinkedHashMap<>();
        for (SessionRecord session : store.sessions()) {
            cohorts.computeIfAbsent(new Cohort(session.study(), session.simulated()), cohort -> new ArrayList<>())
                    .addAll(TrialTable.of(store.events(session.id())));
        }
        List<StudyMeasure> rows = new ArrayList<>();
        cohorts.forEach((cohort, trials) -> rows.addAll(rows(cohort, trials)));
        return rows;
    }

    private List<StudyMeasure> rows(Cohort cohort, List<TrialRow> trials) {
        StudyRecord study = cohort.study();
        return MeasureTable.of(TrialRows.measured(trials, halfRange(study)), measures, estimation).stream()
                .map(row -> new StudyMeasure(study.id(), study.protocolHash(), cohort.simulated(), row))
                .toList();
    }

    /** Whether the study's confidence scale begins at guessing between two; not, where this version cannot read it. */
    private static boolean halfRange(StudyRecord study) {
        return ProtocolReader.read(study.protocol(), "protocol")
                .study()
                .filter(read -> read.confidence().from() == GUESSING_BETWEEN_TWO)
                .isPresent();
    }

    /** Sessions that are measured together. */
    private record Cohort(StudyRecord study, boolean simulated) {}
}
