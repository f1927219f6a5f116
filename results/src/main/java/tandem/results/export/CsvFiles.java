package tandem.results.export;

import java.util.List;
import tandem.results.participants.ParticipantColumns;
import tandem.results.questionnaires.AnswerColumns;
import tandem.results.questionnaires.AnswerTable;
import tandem.results.store.records.Question;
import tandem.results.table.Column;
import tandem.results.table.ColumnType;
import tandem.results.trials.ExposureColumns;
import tandem.results.trials.ExposureRow;
import tandem.results.trials.TrialColumns;

/** The visible list of all files of an export. The codebook is made of it. */
final class CsvFiles {

    static final String PARTICIPANTS = "participants.csv";

    private CsvFiles() {}

    /**
     * The files, without the codebook.
     *
     * @param factors names of the factors in the database
     * @param questions that were answered outside blocks
     * @param wallClock whether columns of wall-clock time are among them
     */
    static List<CsvFile<?>> all(List<String> factors, List<Question> questions, boolean wallClock) {
        return List.of(
                new CsvFile<>("trials.csv", kept(TrialColumns.all(factors), wallClock), SessionData::trials),
                new CsvFile<>(
                        "exposures.csv",
                        kept(ExposureColumns.all(), wallClock),
                        session -> ExposureRow.of(session.trials())),
                new CsvFile<>("events.csv", kept(EventColumns.all(), wallClock), EventRow::of),
                new CsvFile<>(
                        PARTICIPANTS,
                        kept(ParticipantColumns.all(questions), wallClock),
                        session -> List.of(session.participant())),
                new CsvFile<>(
                        "questionnaires.csv",
                        kept(AnswerColumns.all(), wallClock),
                        session -> AnswerTable.of(session.events())));
    }

    private static <R> List<Column<R>> kept(List<Column<R>> columns, boolean wallClock) {
        return columns.stream()
                .filter(column -> wallClock || column.type() != ColumnType.TIMESTAMP)
                .toList();
    }
}
