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
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tandem.results.analysis.ConfirmatoryTable;
import tandem.results.measures.computation.Estimation;
import tandem.results.measures.computation.Measure;
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

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final EventStore store;
    private final boolean wallClock;
    private final List<StudyFile<?>> together;

    /**
     * An export of everything in {@code store} that is on the disk.
     *
     * @param wallClock whether columns of wall-clock time are written
     */
    public CsvExport(EventStore store, boolean wallClock) {
        this(store, wallClock, List.of());
    }

    private CsvExport(EventStore store, boolean wallClock, List<StudyFile<?>> together) {
        this.store = store;
        this.wallClock = wallClock;
        this.together = List.copyOf(together);
    }

    /**
     * The same, and {@code measures.csv}.
     *
     * @param wanted measures to be computed
     * @param estimation how intervals are made
     */
    public CsvExport withMeasures(List<Measure> wanted, Estimation estimation) {
        return with(new MeasuresFile(wanted, estimation));
    }

    /**
     * The same, and {@code confirmatory.csv}.
     *
     * @param table makes the tests that protocols plan
     */
    public CsvExport withConfirmation(ConfirmatoryTable table) {
        return with(new ConfirmatoryFile(table));
    }

    private CsvExport with(StudyFile<?> another) {
        List<StudyFile<?>> more = new ArrayList<>(together);
        more.add(another);
        return new CsvExport(store, wallClock, more);
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
        List<CsvFile<?>> described = Stream.concat(
                        files.stream(), together.stream().<CsvFile<?>>map(StudyFile::file))
                .toList();
        Map<String, List<String>> heads = new LinkedHashMap<>();
        described.forEach(file -> heads.put(file.name(), head(file.columns())));
        heads.put(CodebookRow.FILE, head(CodebookRow.columns()));
        try (ExportFolder target = ExportFolder.at(folder, heads)) {
            writeSessions(files, target);
            for (StudyFile<?> file : together) {
                writeTogether(file, target);
            }
            writeCodebook(described, target);
            return target.moveIntoPlace();
        } catch (IOException e) {
            throw new ExportException(
                    folder + ": the files cannot be written (" + e + "); name a folder you may write to, with room", e);
        }
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
                SessionData data = new SessionData(session, pseudonyms.in(store.events(session.id())));
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
            printer.printRecords(file.cells(wanted.rows(store)));
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
