package tandem.results.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.results.store.EventStore;
import tandem.results.store.Pseudonyms;
import tandem.results.store.SessionRecord;
import tandem.results.table.Column;

/**
 * Writes a database as CSV files: RFC 4180 with its CRLF line ends, UTF-8 without a mark, an empty cell for NA. The same
 * events give the same bytes, if wall-clock columns are left out.
 *
 * <p>Texts that a spreadsheet would run as a formula get an apostrophe before them. Withdrawal codes are not exported.
 */
public final class CsvExport {

    private final EventStore store;
    private final boolean wallClock;

    /**
     * An export of everything in {@code store} that is on the disk.
     *
     * @param wallClock whether columns of wall-clock time are written
     */
    public CsvExport(EventStore store, boolean wallClock) {
        this.store = store;
        this.wallClock = wallClock;
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
        Map<String, List<String>> heads = new LinkedHashMap<>();
        files.forEach(file -> heads.put(file.name(), head(file.columns())));
        heads.put(CodebookRow.FILE, head(CodebookRow.columns()));
        try (ExportFolder target = ExportFolder.at(folder, heads)) {
            writeSessions(files, target);
            writeCodebook(files, target);
            return target.moveIntoPlace();
        } catch (IOException e) {
            throw new ExportException(
                    folder + ": the files cannot be written (" + e + "); name a folder you may write to, with room", e);
        }
    }

    private void writeSessions(List<CsvFile<?>> files, ExportFolder target) throws IOException {
        List<CsvWriter> writers = new ArrayList<>();
        try {
            for (CsvFile<?> file : files) {
                writers.add(writer(target.fresh(file.name()), head(file.columns())));
            }
            List<SessionRecord> sessions = store.sessions();
            Pseudonyms pseudonyms = new Pseudonyms(sessions);
            for (SessionRecord session : sessions) {
                SessionData data = new SessionData(session, pseudonyms.in(store.events(session.id())));
                for (int i = 0; i < files.size(); i++) {
                    files.get(i).write(data, writers.get(i));
                }
            }
        } finally {
            for (CsvWriter writer : writers) {
                writer.close();
            }
        }
    }

    private static void writeCodebook(List<CsvFile<?>> files, ExportFolder target) throws IOException {
        List<Column<CodebookRow>> columns = CodebookRow.columns();
        try (CsvWriter writer = writer(target.fresh(CodebookRow.FILE), head(columns))) {
            for (CodebookRow row : CodebookRow.of(files)) {
                for (Column<CodebookRow> column : columns) {
                    writer.cell(column.cell(row));
                }
                writer.end();
            }
        }
    }

    private static List<String> head(List<? extends Column<?>> columns) {
        return columns.stream().<String>map(Column::name).toList();
    }

    private static CsvWriter writer(Path file, List<String> head) throws IOException {
        CsvWriter writer = new CsvWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        for (String name : head) {
            writer.cell(name);
        }
        writer.end();
        return writer;
    }
}
