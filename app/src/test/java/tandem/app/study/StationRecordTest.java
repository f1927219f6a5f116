package tandem.app.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.window.Sessions;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Response;
import tandem.protocols.session.StationCheck;
import tandem.results.store.EventStore;
import tandem.results.store.check.DatabaseCheck;
import tandem.tasks.Task;

/** What people's sessions record of the stations they run on, in a real database. */
class StationRecordTest {

    private static final StationCheck CERTIFIED = new StationCheck(
            "lab-1",
            Map.of("display_width", 1920.0),
            false,
            Optional.of(new StationCheck.Certificate(
                    "ab".repeat(32),
                    7.5,
                    true,
                    Map.of("frames", "good"),
                    Map.of("frame_ms", 16.7, "frame_histogram_ms", Map.of("16", 300)),
                    Map.of("tandem", "Tandem 0.1.0"))));
    private static final StationCheck UNKNOWN =
            new StationCheck("lab-2", Map.of("display_width", 1280.0), false, Optional.empty());

    private static OpenStudy study;

    @TempDir
    Path folder;

    private Path file;
    private EventStore store;

    @BeforeAll
    static void openStudy() {
        study = OpenStudy.open(Protocol.read("demo-minefield"), 7, Task.Progress.SILENT);
    }

    @AfterAll
    static void closeStudy() {
        study.close();
    }

    @BeforeEach
    void open() {
        file = folder.resolve("study.db");
        store = EventStore.open(file);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theCertificateComesWithTheConsentAndIsPartOfTheChain() {
        String session = begun(sessions().at(CERTIFIED), new Response.GiveConsent());

        assertThat(types(session))
                .startsWith(
                        EventType.SESSION_STARTED,
                        EventType.STEP_STARTED,
                        EventType.STATION_CHECKED,
                        EventType.CONSENT_GIVEN);
        Map<String, Object> recorded = store.events(session).get(2).payload();
        assertThat(recorded)
                .containsEntry("station", "lab-1")
                .containsEntry("fit", true)
                .containsEntry("age_days", 7.5)
                .containsEntry("measures", Map.of("frame_ms", 16.7, "frame_histogram_ms", Map.of("16", 300)));
        assertSound();
    }

    @Test
    void whereThereIsNoCertificateThatIsRecorded() {
        String session = begun(sessions().at(UNKNOWN), new Response.GiveConsent());

        assertThat(store.events(session).get(2).payload())
                .isEqualTo(Map.of("station", "lab-2", "certified", false, "display", Map.of("display_width", 1280.0)));
    }

    @Test
    void aRefusalKeepsNothingOfTheStation() {
        String session = begun(sessions().at(CERTIFIED), new Response.RefuseConsent());

        assertThat(types(session)).containsExactly(EventType.CONSENT_REFUSED);
        assertSound();
    }

    @Test
    void aSessionThatGoesOnElsewhereRecordsThatStationToo() {
        String session = begun(sessions().at(CERTIFIED), new Response.GiveConsent());

        try (Sessions.Running running = sessions().at(UNKNOWN).resume(session, Task.Progress.SILENT)) {
            assertThat(running.engine().current()).isNotNull();
        }

        assertThat(store.events(session).stream()
                        .filter(event -> event.type() == EventType.STATION_CHECKED)
                        .map(event -> event.text("station")))
                .containsExactly("lab-1", "lab-2");
        assertSound();
    }

    @Test
    void aSessionOfAnEarlierVersionThatDidNotLookIsSoundAndCanGoOn() {
        String session = begun(sessions(), new Response.GiveConsent());
        assertThat(types(session)).doesNotContain(EventType.STATION_CHECKED);
        assertSound();

        try (Sessions.Running running = sessions().at(CERTIFIED).resume(session, Task.Progress.SILENT)) {
            assertThat(running.engine().current()).isNotNull();
        }

        assertThat(types(session)).contains(EventType.SESSION_RESUMED, EventType.STATION_CHECKED);
        assertSound();
    }

    private StudySessions sessions() {
        return new StudySessions(study, store);
    }

    /** The id of a session that was begun, answered so, and left. */
    private String begun(StudySessions sessions, Response response) {
        String session;
        try (Sessions.Running running = sessions.begin("en", Task.Progress.SILENT)) {
            running.engine().on(response);
            session = running.identity().session();
        }
        // A session is free once its last events are on the disk.
        store.flush();
        return session;
    }

    private List<EventType> types(String session) {
        return store.events(session).stream().map(Event::type).toList();
    }

    private void assertSound() {
        store.flush();
        assertThat(DatabaseCheck.of(file).sound()).isTrue();
    }
}
