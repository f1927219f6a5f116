package tandem.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.Arm;
import tandem.results.export.CsvExport;
import tandem.results.store.ConsentGate;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.tasks.Task;

/** Every published design that ships, with one simulated participant in each arm and the shipped pictures. */
class LibraryStudiesTest {

    private static final Instant NINE = Instant.parse("2000-01-01T09:00:00Z");
    private static final int MOST_ARMS = 6;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    /** Main trials of a session; where arms differ, those of the first half of them come first. */
    private static final String TRIALS = """
            algorithm-in-the-loop-2023,  30,  30
            bucinca-2021,                24,  24
            corvelo-benz-2025,           24,  24
            cresswell-2024,              40,  40
            fuegener-2022,               40,  40
            he-2023,                     16,  12
            hive-2022,                   20,  20
            kuhl-2023,                   12,  12
            lu-yin-2021,                 30,  30
            schemmer-2023,               16,  16
            szocs-2025,                 240, 240
            tejeda-2022,                192, 192
            vasconcelos-2023,            24,  24
            vodrahalli-2022,             32,  32
            wildfire,                    59,  59
            zhang-2023,                  40,  40
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = TRIALS)
    void everyArmGoesFromConsentToDebriefAndIsExportedInFull(String name, int first, int last) throws IOException {
        Map<String, Integer> wanted = new TreeMap<>();
        try (OpenStudy study = OpenStudy.open(Protocol.read(name), 7, Task.Progress.SILENT);
                EventStore store = EventStore.open(folder.resolve("study.db"))) {
            assertThat(study.problems()).isEmpty();
            List<Arm> arms = study.study().arms();
            for (int arm = 0; arm < Math.min(MOST_ARMS, arms.size()); arm++) {
                simulate(study, store, arms.get(arm), arm);
                wanted.put("s" + arm, 2 * arm < arms.size() ? first : last);
            }
            assertThat(store.sessions()).extracting(SessionRecord::status).containsOnly(SessionStatus.COMPLETED);
            new CsvExport(store, false).writeTo(folder);
        }

        assertThat(mainTrials(folder.resolve("trials.csv"))).isEqualTo(wanted);
    }

    @Test
    void noPublishedDesignIsLeftOut() {
        assertThat(TRIALS.lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactlyElementsOf(ShippedProtocols.library());
    }

    private static void simulate(OpenStudy study, EventStore store, Arm arm, int index) {
        NewSession session = new NewSession("s" + index, "simulation", "fr", "CODE-" + index, true, NINE, "test");
        try (SessionLease lease = store.allocate(study.record(), session, history -> arm.name())) {
            SessionPlan plan = study.plan(lease.arm(), lease.slot());
            new SimulatedSession(plan, lease.identity(), new VirtualClock(NINE))
                    .run(index, ConsentGate.before(plan, store.sink(), store::refuse));
            store.flush();
        }
    }

    /** How many there are, by session. */
    private static Map<String, Integer> mainTrials(Path file) throws IOException {
        Map<String, Integer> trials = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(file);
                var rows = FORMAT.parse(reader)) {
            for (CSVRecord row : rows) {
                if (row.get("trial_kind").equals("main") && row.get("block").startsWith("block")) {
                    trials.merge(row.get("session"), 1, Integer::sum);
                }
            }
        }
        return trials;
    }
}
