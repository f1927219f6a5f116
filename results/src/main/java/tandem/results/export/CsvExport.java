package tandem.results.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.Confirmation;
import tandem.results.store.EventStore;
import tandem.results.store.Pseudonyms;
import tandem.results.store.records.SessionRecord;
import tandem.results.table.Column;

/**
 * Writes a database as CSV files: RFC 4180 with its CRLF line ends, UTF-8 without a mark, an empty cell for NA. The same
 * events give the same bytes, if wall-clock columns are left out.
 *
 * <p>Texts that a spreadsheet would run as a formula get an apostrophe before them. Withdrawal codes are not exported.
 */
public final class CsvExport {

    private static final int COLUMNS_TO_KNOW = 3;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final EventStore store;
    private final boolean wallClock;
    private final Optional<Analysis> analysis;

    /**
     * An export of everything in {@code store} that is on the disk.
     *
     * @param wallClock whether columns of wall-clock time are written
     */
    public CsvExport(EventStore store, boolean wallClock) {
        this(store, wallClock, Optional.empty());
    }

    private CsvExport(EventStore store, boolean wallClock, Optional<Analysis> analysis) {
        this.store = store;
        this.wallClock = wallClock;
        this.analysis = analysis;
    }

    /** The same, and what {@code analysis} says: {@code measures.csv}, {@code confirmatory.csv}, {@code confirmatory.json}. */
    public CsvExport with(Analysis analysis) {
        return new CsvExport(store, wallClock, Optional.of(analysis));
    }

    /**
     * Writes all files to {@code folder}, which is created if only its parent exists. Files of an earlier export are
     * replaced once all is written; other files stay as they are.
     *
     * @return the files written
     * @throws ExportException if the folder cannot be written, or has a file of one of the names that no export wrote;
     *     nothing is changed then
     */
    public List<Path> writeTo(Path folder) {
        List<CsvFile<?>> files = CsvFiles.all(store.factorNames(), store.questionsOutsideBlocks(), wallClock);
        Optional<MeasuresFile> measures = analysis.map(MeasuresFile::new);
        Optional<ConfirmatoryFile> tests = analysis.map(Confirmation::all).map(ConfirmatoryFile::new);
        List<StudyFile<?>> together = Stream.<Optional<? extends StudyFile<?>>>of(measures, tests)
                .<StudyFile<?>>flatMap(Optional::stream)
                .toList();
        List<CsvFile<?>> described = Stream.concat(
                        files.stream(), together.stream().<CsvFile<?>>map(StudyFile::file))
                .toList();
        try (ExportFolder target = ExportFolder.at(folder, beginnings(described))) {
            writeSessions(files, target);
            for (StudyFile<?> file : together) {
                writeTogether(file, target);
            }
            if (tests.isPresent()) {
                Files.writeString(
                        target.fresh(ConfirmatoryFile.JSON), tests.get().json());
            }
            writeCodebook(described, target);
            return target.moveIntoPlace();
        } catch (IOException e) {
            throw new ExportException(
                    folder + ": the files cannot be written (" + e + "); name a folder you may write to, with room", e);
        }
    }

    /** What files of an export begin with, by name. */
    private Map<String, String> beginnings(List<CsvFile<?>> files) {
        Map<String, String> beginnings = new LinkedHashMap<>();
        files.forEach(file -> beginnings.put(file.name(), beginning(file.columns())));
        analysis.ifPresent(any -> beginnings.put(ConfirmatoryFile.JSON, ConfirmatoryFile.JSON_BEGINS));
        beginnings.put(CodebookRow.FILE, beginning(CodebookRow.columns()));
        return beginnings;
    }

    /** Enough of the head to know the file by, as an earlier version may have had other columns. */
    private static String beginning(List<? extends Column<?>> columns) {
        return String.join(",", head(columns.subList(0, COLUMNS_TO_KNOW)));
    }

    private void writeSessions(List<CsvFile<?>> files, ExportFolder target) throws IOException {
        List<CSVPrinter> printers = new ArrayList<>();
        try {
            for (CsvFile<?> file : files) {
                printers.add(printer(target.fresh(file.name()), head(file.columns())));
            }
            List<SessionRecord> sessions = store.sessions();
            Pseudonyms pseudonyms = new Pseudonyms(sessions);
            for (SessionRecord session : sessions) {
                SessionData data = SessionData.of(session, pseudonyms.in(store.events(session.id())));
                for (int i = 0; i < files.size(); i++) {
                    printers.get(i).printRecords(files.get(i).cells(data));
                }
            }
        } finally {
            for (CSVPrinter printer : printers) {
                printer.close(true);
            }
        }
    }

    private <R> void writeTogether(StudyFile<R> wanted, ExportFolder target) throws IOException {
        CsvFile<R> file = wanted.file();
        try (CSVPrinter printer = printer(target.fresh(file.name()), head(file.columns()))) {
            printer.printRecords(file.cells(wanted.rows()));
        }
    }

    private static void writeCodebook(List<CsvFile<?>> files, ExportFolder target) throws IOException {
        List<Column<CodebookRow>> columns = CodebookRow.columns();
        try (CSVPrinter printer = printer(target.fresh(CodebookRow.FILE), head(columns))) {
            for (CodebookRow row : CodebookRow.of(files)) {
                printer.printRecord(
                        columns.stream().map(column -> column.cell(row)).toList());
            }
        }
    }

    private static List<String> head(List<? extends Column<?>> columns) {
        return columns.stream().<String>map(Column::name).toList();
    }

    private static CSVPrinter printer(Path file, List<String> head) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(head);
        return printer;
    }
}
