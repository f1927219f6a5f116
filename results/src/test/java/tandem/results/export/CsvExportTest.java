package tandem.results.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.analysis.Analysis;
import tandem.results.analysis.Method;
import tandem.results.given.ASession;
import tandem.results.given.AStudyInUse;
import tandem.results.statistics.Draws;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.StudyRecord;

class CsvExportTest {

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void nameTheFolder() {
        out = folder.resolve("out");
    }

    private EventStore simulated(String name) {
        EventStore store = EventStore.open(folder.resolve(name));
        AStudyInUse.simulate(store, 3);
        return store;
    }

    @Test
    void everyFileIsWritten() {
        try (EventStore store = simulated("a.db")) {
            assertThat(new CsvExport(store, true).writeTo(out))
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly(
                            "trials.csv",
                            "exposures.csv",
                            "events.csv",
                            "participants.csv",
                            "questionnaires.csv",
                            "codebook.csv",
                            "manifest.csv");
            assertThat(names(out)).hasSize(7);
        }
    }

    @Test
    void everyTrialOfARealSessionIsARow() {
        try (EventStore store = simulated("a.db")) {
            new CsvExport(store, true).writeTo(out);
            List<CSVRecord> main = read("trials.csv").stream()
                    .filter(row -> row.get("practice").equals("0"))
                    .toList();
            assertThat(main).hasSize(3 * 2 * 4);
            assertThat(main).allSatisfy(row -> {
                assertThat(row.get("initial_decision")).isEqualTo("zim");
                assertThat(row.get("initial_rt_ms")).isEqualTo("1500.000");
                assertThat(row.get("final_rt_ms")).isEqualTo("1500.000");
                assertThat(row.get("onset_error_ms")).isEqualTo("40.000");
                assertThat(row.get("excluded")).isEqualTo("0");
                assertThat(row.get("factor_assistance")).isEqualTo(row.get("condition"));
                boolean explained = row.get("condition").equals("ai-explained");
                assertThat(row.get("advice_shown")).isEqualTo(explained ? "1" : "0");
                assertThat(row.get("advice_visible_ms")).isEqualTo(explained ? "1500.000" : "");
                assertThat(row.get("explanation_visible_ms")).isEqualTo(explained ? "1500.000" : "");
                boolean follows = explained && Integer.parseInt(row.get("trial_in_block")) % 2 == 0;
                assertThat(row.get("final_decision")).isEqualTo(follows ? row.get("advice") : "zim");
            });
            assertThat(main.stream().filter(row -> row.get("advice_correct").equals("1")))
                    .hasSize(3 * 2 * 3);
        }
    }

    @Test
    void everyEventOfARealSessionIsARowWithSortedPayload() {
        try (EventStore store = simulated("a.db")) {
            new CsvExport(store, true).writeTo(out);
            List<CSVRecord> rows = read("events.csv");
            List<Event> events = Stream.of("session-0", "session-1", "session-2")
                    .flatMap(session -> store.events(session).stream())
                    .toList();
            assertThat(rows).hasSameSizeAs(events);
            assertThat(rows)
                    .extracting(row -> row.get("type"))
                    .containsExactlyElementsOf(
                            events.stream().map(event -> event.type().word()).toList());
            assertThat(rows.stream().filter(row -> row.get("type").equals("painted")))
                    .first()
                    .extracting(row -> row.get("payload"))
                    .isEqualTo("{\"dropped_pulses\":0,\"phase\":\"final\"}");
        }
    }

    @Test
    void participantsAndTheirAnswersAreThere() {
        try (EventStore store = simulated("a.db")) {
            new CsvExport(store, true).writeTo(out);
            assertThat(read("participants.csv")).hasSize(3).allSatisfy(row -> {
                assertThat(row.get("status")).isEqualTo("completed");
                assertThat(row.get("main_trials")).isEqualTo("8");
                assertThat(row.get("simulated")).isEqualTo("1");
                assertThat(row.get("resumptions")).isEqualTo("0");
                assertThat(row.get("answer_about-you_age")).isEqualTo("'=2+2");
                assertThat(row.get("station")).isEqualTo("'@lab");
            });
            assertThat(read("questionnaires.csv").stream()
                            .filter(row -> row.get("participant").equals("S001")))
                    .extracting(row -> row.get("questionnaire") + " " + row.get("item") + " " + row.get("value") + " "
                            + row.get("condition") + " " + row.get("asked_after"))
                    .containsExactly(
                            "about-you age '=2+2  ",
                            "effort effort 40 solo block-1-t04",
                            "effort effort 40 ai-explained block-2-t04");
        }
    }

    @Test
    void theSameStudyGivesTheSameBytes() {
        Path again = folder.resolve("again");
        try (EventStore store = simulated("a.db");
                EventStore other = simulated("b.db")) {
            new CsvExport(store, false).writeTo(out);
            new CsvExport(other, false).writeTo(again);
            assertThat(contents(again)).isEqualTo(contents(out));
        }
    }

    @Test
    void wallClockColumnsCanBeLeftOut() {
        try (EventStore store = simulated("a.db")) {
            new CsvExport(store, true).writeTo(out);
            assertThat(read("events.csv").get(0).isMapped("wall")).isTrue();
            assertThat(read("participants.csv").get(0).get("started_wall")).isEqualTo("1970-01-01T00:00:00Z");
            new CsvExport(store, false).writeTo(out);
            assertThat(read("events.csv").get(0).isMapped("wall")).isFalse();
            assertThat(read("participants.csv").get(0).isMapped("started_wall")).isFalse();
            assertThat(contents(out).values()).noneMatch(text -> text.contains("1970-01-01"));
        }
    }

    @Test
    void theCodebookDescribesEveryColumnOfEveryFileAndNoneBesides() {
        try (EventStore store = simulated("a.db")) {
            for (boolean wallClock : new boolean[] {true, false}) {
                List<String> inFiles = new CsvExport(store, wallClock)
                        .writeTo(out).stream()
                                .flatMap(file -> head(file).stream().map(column -> file.getFileName() + " " + column))
                                .toList();
                assertThat(read("codebook.csv"))
                        .allSatisfy(row -> assertThat(row.get("description")).isNotBlank())
                        .extracting(row -> row.get("file") + " " + row.get("column"))
                        .containsExactlyElementsOf(inFiles);
            }
        }
    }

    @Test
    void measuresAreWrittenAndDescribedWhereTheyAreWanted() {
        try (EventStore store = simulated("a.db")) {
            refuse(store);
            List<Path> files = new CsvExport(store, false)
                    .with(Analysis.of(store, Method.usual(new Draws(50, 7, 1), "0.1.0")))
                    .writeTo(out);
            assertThat(files).contains(out.resolve("measures.csv"));
            List<String> inCodebook = read("codebook.csv").stream()
                    .filter(row -> row.get("file").equals("measures.csv"))
                    .map(row -> row.get("column"))
                    .toList();
            assertThat(inCodebook).isEqualTo(head(out.resolve("measures.csv")));
            assertThat(read("measures.csv"))
                    .filteredOn(row -> row.get("measure").equals("accuracy"))
                    .extracting(row -> row.get("condition") + " " + row.get("estimator") + " " + row.get("n_trials")
                            + " " + row.get("n_participants") + " " + row.get("simulated") + " " + row.get("seed"))
                    .containsExactly(
                            "solo pooled 12 3 1 7",
                            "solo participant_mean 12 3 1 7",
                            "ai-explained pooled 12 3 1 7",
                            "ai-explained participant_mean 12 3 1 7");
            assertThat(read("measures.csv"))
                    .filteredOn(row -> row.get("estimate").isEmpty())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get("reason")).isNotBlank());
        }
    }

    @Test
    void aShareInMeasuresIsTheShareInTrials() {
        try (EventStore store = simulated("a.db")) {
            new CsvExport(store, false)
                    .with(Analysis.of(store, Method.usual(new Draws(50, 7, 1), "0.1.0")))
                    .writeTo(out);
            double right = read("trials.csv").stream()
                    .filter(row -> row.get("excluded").equals("0")
                            && row.get("condition").equals("ai-explained"))
                    .mapToInt(row -> Integer.parseInt(row.get("final_correct")))
                    .average()
                    .getAsDouble();
            assertThat(read("measures.csv").stream()
                            .filter(row -> row.get("measure").equals("accuracy")
                                    && row.get("condition").equals("ai-explained")
                                    && row.get("estimator").equals("pooled"))
                            .map(row -> Double.parseDouble(row.get("estimate"))))
                    .singleElement()
                    .satisfies(estimate -> assertThat(estimate).isEqualTo(right, Offset.offset(1e-9)));
        }
    }

    @Test
    void theManifestCountsEveryTableAndHashesEveryFile() throws IOException {
        try (EventStore store = simulated("a.db")) {
            new CsvExport(store, false)
                    .with(Analysis.of(store, Method.usual(new Draws(20, 7, 1), "0.1.0")))
                    .writeTo(out);

            List<CSVRecord> manifest = read("manifest.csv");
            assertThat(manifest)
                    .extracting(row -> row.get("file"))
                    .containsExactlyInAnyOrderElementsOf(names(out).stream()
                            .filter(name -> !name.equals("manifest.csv"))
                            .toList());
            for (CSVRecord row : manifest) {
                Path file = out.resolve(row.get("path"));
                assertThat(row.get("sha256")).as(row.get("file")).isEqualTo(sha256(file));
                boolean table = row.get("file").endsWith(".csv");
                assertThat(row.get("rows"))
                        .isEqualTo(table ? "" + read(row.get("file")).size() : "");
                assertThat(row.get("columns")).isEqualTo(table ? "" + head(file).size() : "");
            }
        }
    }

    @Test
    void anAnswerThatFewShareIsToldAndNotedInTheManifest() {
        String note = "answer_about-you_age of a-study (simulated): fewer than five participants share =2+2 (3)";
        List<String> told = new ArrayList<>();
        try (EventStore store = simulated("a.db")) {
            new CsvExport(store, true).telling(told::add).writeTo(out);
        }
        assertThat(told).containsExactly(note);
        assertThat(read("manifest.csv"))
                .filteredOn(row -> !row.get("note").isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("file")).isEqualTo("participants.csv");
                    assertThat(row.get("note")).isEqualTo(note);
                });
    }

    @Test
    void howLongDataAreKeptIsTold() {
        String protocol = ShippedProtocols.text("demo")
                .orElseThrow()
                .replace("  languages: [en, fr]", "  languages: [en, fr]\n  retention: P10Y");
        List<String> told = new ArrayList<>();
        try (EventStore store = EventStore.open(folder.resolve("a.db"))) {
            try (SessionLease lease = store.allocate(
                    new StudyRecord("demo", "1.0.0", "ph", protocol, 7, "ih", "mh"),
                    new NewSession("s1", "lab-1", "en", "code", false, Instant.EPOCH, "0.1.0"))) {
                ASession.begun("s1", lease.identity().participant()).events().forEach(store.sink()::accept);
            }
            store.flush();
            new CsvExport(store, true).telling(told::add).writeTo(out);
            new CsvExport(store, false).telling(told::add).writeTo(out);
        }
        assertThat(told)
                .containsExactly(
                        "demo: data are kept for P10Y after the last session, until 1980-01-01",
                        "demo: data are kept for P10Y after the last session");
    }

    @Test
    void aScriptThatSomebodyChangedStopsTheExport() throws IOException {
        try (EventStore store = simulated("a.db")) {
            CsvExport export =
                    new CsvExport(store, false).with(Analysis.of(store, Method.usual(new Draws(20, 7, 1), "0.1.0")));
            export.writeTo(out);
            export.writeTo(out);
            Path script = out.resolve("analysis.R");
            String mine = Files.readString(script) + "plot(1)\n";
            Files.writeString(script, mine);

            assertThatThrownBy(() -> export.writeTo(out))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("analysis.R: a script of this name is there that no export wrote, or that was"
                            + " changed since");
            assertThat(script).hasContent(mine);
        }
    }

    @Test
    void aRefusalIsARowWithItsStatusAndNothingOfThePerson() {
        try (EventStore store = EventStore.open(folder.resolve("a.db"))) {
            refuse(store);
            new CsvExport(store, true).writeTo(out);
            Map<String, String> row = read("participants.csv").get(0).toMap();
            row.values().removeIf(String::isEmpty);
            assertThat(row).isEqualTo(Map.of("study", "a-study", "session", "s1", "status", "refused"));
            assertThat(read("events.csv")).isEmpty();
            assertThat(read("trials.csv")).isEmpty();
        }
    }

    @Test
    void anEarlierExportIsReplacedAndOtherFilesStay() throws IOException {
        try (EventStore store = simulated("a.db")) {
            new CsvExport(store, true).writeTo(out);
            Map<String, String> first = contents(out);
            Files.writeString(out.resolve("analysis.R"), "mine");
            refuse(store);
            new CsvExport(store, true).writeTo(out);
            assertThat(Files.readString(out.resolve("analysis.R"))).isEqualTo("mine");
            assertThat(contents(out).get("participants.csv"))
                    .startsWith(first.get("participants.csv"))
                    .hasSizeGreaterThan(first.get("participants.csv").length());
            assertThat(names(out)).hasSize(8);
        }
    }

    @Test
    void aFileThatNoExportWroteStopsTheExport() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("events.csv"), "date,concert\n");
        try (EventStore store = simulated("a.db")) {
            Map<String, String> before = contents(out);
            assertThatThrownBy(() -> new CsvExport(store, true).writeTo(out))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("events.csv: a file of this name is there that no export wrote");
            assertThat(contents(out)).isEqualTo(before);
        }
    }

    @Test
    void afterAFailureTheEarlierExportIsThereUnchanged() throws IOException {
        try (EventStore store = simulated("a.db")) {
            Files.createDirectory(out);
            new CsvExport(store, true).writeTo(out);
            Map<String, String> before = contents(out);
            try (ExportFolder target = ExportFolder.at(
                    out,
                    Map.of(
                            "trials.csv",
                            String.join(",", head(out.resolve("trials.csv"))),
                            "codebook.csv",
                            "file,column,"))) {
                Files.writeString(target.fresh("trials.csv"), "new");
                assertThatThrownBy(target::moveIntoPlace).isInstanceOf(IOException.class);
            }
            assertThat(contents(out)).isEqualTo(before);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneLine() throws IOException {
        Files.writeString(out, "a file");
        try (EventStore store = simulated("a.db")) {
            for (Path wrong : List.of(out, folder.resolve("nowhere").resolve("out"))) {
                assertThatThrownBy(() -> new CsvExport(store, true).writeTo(wrong))
                        .isInstanceOf(ExportException.class)
                        .hasMessageStartingWith(wrong.toString())
                        .message()
                        .doesNotContain("\n");
            }
        }
        assertThat(Files.readString(out)).isEqualTo("a file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatNobodyCanWriteToIsTold() {
        try (EventStore store = simulated("a.db")) {
            assertThatThrownBy(() -> new CsvExport(store, true).writeTo(Path.of("/proc/self/out")))
                    .isInstanceOf(ExportException.class)
                    .hasMessageContaining("name a folder you may write to");
        }
    }

    private static void refuse(EventStore store) {
        store.allocate(
                new StudyRecord("a-study", "1.0.0", "ph", "tandem: 1", 7, "ih", "mh"),
                new NewSession("s1", "lab-1", "en", "code", false, Instant.EPOCH, "0.1.0"));
        store.refuse(new Event("s1", 3, 5, Instant.EPOCH, 1, "", EventType.CONSENT_REFUSED, Map.of()));
        store.flush();
    }

    private List<CSVRecord> read(String name) {
        try (CSVParser parser = CSVParser.parse(
                out.resolve(name),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> head(Path file) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.iterator().next().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) {
        return List.copyOf(contents(folder).keySet());
    }

    private static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.toList()) {
                contents.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
