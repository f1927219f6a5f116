package tandem.results.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.Confirmation;
import tandem.results.analysis.StudyConfirmation;
import tandem.results.participants.ParticipantExclusions;
import tandem.results.participants.SmallCells;
import tandem.results.retention.StudyRetention;
import tandem.results.scripts.AnalysisScripts;
import tandem.results.scripts.DataPlaces;
import tandem.results.store.EventStore;
import tandem.results.store.Pseudonyms;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.StoredEvent;
import tandem.results.table.Column;

/**
 * Writes a database as CSV files: RFC 4180 with its CRLF line ends, UTF-8 without a mark, an empty cell for NA. The same
 * events give the same bytes, if wall-clock columns are left out.
 *
 * <p>Texts that a spreadsheet would run as a formula get an apostrophe before them. Withdrawal codes are not exported.
 */
public final class CsvExport {

    private static final int COLUMNS_TO_KNOW = 3;
    /** Sessions that one connection reads; more of them would only fill the memory. */
    private static final int TOGETHER = 2;

    private final EventStore store;
    private final boolean wallClock;
    private final Optional<Analysis> analysis;
    private final Layout layout;
    private final Consumer<String> told;

    /**
     * An export of everything in {@code store} that is on the disk.
     *
     * @param wallClock whether columns of wall-clock time are written
     */
    public CsvExport(EventStore store, boolean wallClock) {
        this(store, wallClock, Optional.empty(), Layout.FLAT, note -> {});
    }

    private CsvExport(
            EventStore store, boolean wallClock, Optional<Analysis> analysis, Layout layout, Consumer<String> told) {
        this.store = store;
        this.wallClock = wallClock;
        this.analysis = analysis;
        this.layout = layout;
        this.told = told;
    }

    /**
     * The same, and what {@code analysis} says: {@code measures.csv}, {@code confirmatory.csv}, {@code confirmatory.json},
     * and scripts that fit models to the data.
     */
    public CsvExport with(Analysis analysis) {
        return new CsvExport(store, wallClock, Optional.of(analysis), layout, told);
    }

    /** The same, whose manifest and scripts speak of files that will be moved to where {@code layout} has them. */
    public CsvExport in(Layout layout) {
        return new CsvExport(store, wallClock, analysis, layout, told);
    }

    /** The same, which tells {@code more}, too, what a reader of the files must know: a line each, as in the manifest. */
    public CsvExport telling(Consumer<String> more) {
        return new CsvExport(store, wallClock, analysis, layout, told.andThen(more));
    }

    /**
     * Writes all files to {@code folder}, which is created if only its parent exists. Files of an earlier export are
     * replaced once all is written; other files stay as they are.
     *
     * @return the files written
     * @throws ExportException if the folder cannot be written, or has a file of one of the names that no export wrote, or
     *     a script that was changed since; nothing is changed then
     */
    public List<Path> writeTo(Path folder) {
        List<CsvFile<?>> ofSessions = CsvFiles.all(store.factorNames(), store.questionsOutsideBlocks(), wallClock);
        List<StudyConfirmation> tests = analysis.map(Confirmation::all).orElse(List.of());
        List<StudyFile<?>> together = analysis.<List<StudyFile<?>>>map(
                        known -> List.of(new MeasuresFile(known), new ConfirmatoryFile(tests)))
                .orElse(List.of());
        List<CsvFile<?>> described = Stream.of(
                        ofSessions.stream(),
                        together.stream().map(StudyFile::file),
                        Stream.of(CodebookRow.table(), ManifestRow.table()))
                .<CsvFile<?>>flatMap(files -> files)
                .toList();
        Map<String, String> texts = texts(tests);
        try {
            refuseChangedScripts(folder);
            try (ExportFolder target = ExportFolder.at(folder, beginnings(described))) {
                Manifest manifest = new Manifest(target, layout);
                SmallCells cells = new SmallCells();
                List<TableWriter> tables = writeSessions(ofSessions, target, cells);
                List<String> notes = notes(cells);
                for (TableWriter table : tables) {
                    manifest.add(table, table.name().equals(CsvFiles.PARTICIPANTS) ? String.join("; ", notes) : "");
                }
                for (StudyFile<?> file : together) {
                    manifest.add(writeTogether(file, target), "");
                }
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    Files.writeString(target.fresh(text.getKey()), text.getValue());
                    manifest.add(text.getKey());
                }
                manifest.add(write(CodebookRow.table(), CodebookRow.of(described), target), "");
                write(ManifestRow.table(), manifest.rows(), target);
                List<Path> written = target.moveIntoPlace();
                notes.forEach(told);
                return written;
            }
        } catch (IOException e) {
            throw new ExportException(
                    folder + ": the files cannot be written (" + e + "); name a folder you may write to, with room", e);
        }
    }

    /** The files that are no tables, by name. */
    private Map<String, String> texts(List<StudyConfirmation> tests) {
        Map<String, String> texts = new LinkedHashMap<>();
        analysis.ifPresent(known -> {
            texts.put(ConfirmatoryFile.JSON, new ConfirmatoryFile(tests).json());
            texts.putAll(AnalysisScripts.of(known, tests).texts(this::places));
        });
        return texts;
    }

    private DataPlaces places(String script) {
        return new DataPlaces(layout.folderFrom(script), layout.path(CodebookRow.FILE), layout.path(ManifestRow.FILE));
    }

    private void refuseChangedScripts(Path folder) throws IOException {
        if (analysis.isEmpty()) {
            return;
        }
        for (String name : AnalysisScripts.names()) {
            Path script = folder.resolve(name);
            if (Files.isRegularFile(script)
                    && !AnalysisScripts.unchanged(new String(Files.readAllBytes(script), StandardCharsets.UTF_8))) {
                throw new ExportException(script + ": a script of this name is there that no export wrote, or that was"
                        + " changed since; move it or name another folder");
            }
        }
    }

    /** What files of an export begin with, by name. */
    private Map<String, String> beginnings(List<CsvFile<?>> files) {
        Map<String, String> beginnings = new LinkedHashMap<>();
        files.forEach(file -> beginnings.put(file.name(), beginning(file.columns())));
        if (analysis.isPresent()) {
            beginnings.put(ConfirmatoryFile.JSON, ConfirmatoryFile.JSON_BEGINS);
            AnalysisScripts.names().forEach(name -> beginnings.put(name, AnalysisScripts.BEGINNING));
        }
        return beginnings;
    }

    /** Enough of the head to know the file by, as an earlier version may have had other columns. */
    private static String beginning(List<? extends Column<?>> columns) {
        return columns.subList(0, COLUMNS_TO_KNOW).stream().map(Column::name).collect(Collectors.joining(","));
    }

    /** What a reader of the files must know. */
    private List<String> notes(SmallCells cells) {
        return Stream.concat(
                        cells.told().stream(),
                        StudyRetention.in(store.sessions()).stream().map(study -> study.note(wallClock)))
                .toList();
    }

    private List<TableWriter> writeSessions(List<CsvFile<?>> files, ExportFolder target, SmallCells cells)
            throws IOException {
        Function<String, ParticipantExclusions> exclusions = ParticipantExclusions.reading();
        List<TableWriter> tables = new ArrayList<>();
        try {
            for (CsvFile<?> file : files) {
                tables.add(TableWriter.of(file, target.fresh(file.name())));
            }
            List<SessionRecord> sessions = store.sessions();
            Pseudonyms pseudonyms = new Pseudonyms(sessions);
            InOrder.work(
                    together(sessions),
                    some -> {
                        List<List<StoredEvent>> events = store.stored(
                                some.stream().map(SessionRecord::id).toList());
                        return IntStream.range(0, some.size())
                                .mapToObj(i -> SessionData.of(
                                        some.get(i),
                                        pseudonyms.in(events.get(i)),
                                        exclusions.apply(some.get(i).study().protocol())))
                                .map(session -> SessionRows.of(session, files))
                                .toList();
                    },
                    some -> {
                        for (SessionRows rows : some) {
                            cells.add(rows.participant());
                            for (int i = 0; i < tables.size(); i++) {
                                tables.get(i).add(rows.tables().get(i));
                            }
                        }
                    });
        } finally {
            for (TableWriter table : tables) {
                table.close();
            }
        }
        return tables;
    }

    /** A few sessions each, in order. */
    private static List<List<SessionRecord>> together(List<SessionRecord> sessions) {
        List<List<SessionRecord>> some = new ArrayList<>();
        for (int from = 0; from < sessions.size(); from += TOGETHER) {
            some.add(sessions.subList(from, Math.min(from + TOGETHER, sessions.size())));
        }
        return some;
    }

    private static <R> TableWriter writeTogether(StudyFile<R> wanted, ExportFolder target) throws IOException {
        return write(wanted.file(), wanted.rows(), target);
    }

    private static <R> TableWriter write(CsvFile<R> file, List<R> rows, ExportFolder target) throws IOException {
        try (TableWriter table = TableWriter.of(file, target.fresh(file.name()))) {
            table.add(TableRows.of(file, rows));
            return table;
        }
    }
}
