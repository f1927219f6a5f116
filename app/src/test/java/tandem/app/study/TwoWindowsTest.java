package tandem.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.window.Sessions;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.results.store.EventStore;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.StoreException;
import tandem.tasks.Task;

/** One participant, two windows on one database; and what the machine does meanwhile. */
class TwoWindowsTest {

    private static OpenStudy study;

    @TempDir
    Path folder;

    @BeforeAll
    static void openStudy() {
        study = OpenStudy.open(Protocol.read("demo-minefield"), 7, Task.Progress.SILENT);
    }

    @AfterAll
    static void closeStudy() {
        study.close();
    }

    @Test
    void theSecondWindowIsRefusedInWordsAndTheFirstGoesOnWithAWholeRecord() {
        Path file = folder.resolve("study.db");
        try (EventStore store = EventStore.open(file);
                EventStore another = EventStore.open(file);
                Sessions.Running first = new StudySessions(study, store).begin("en", Task.Progress.SILENT)) {
            first.engine().on(new Response.GiveConsent());
            store.flush();
            String session = first.identity().session();
            List<Event> before = store.events(session);
            StudySessions second = new StudySessions(study, another);

            assertThat(second.unfinished()).as("it is not offered").isEmpty();
            assertThatThrownBy(() -> second.requireFree(session))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("is running in another window; go on there, or close that window first");
            assertThatThrownBy(() -> second.resume(session, Task.Progress.SILENT))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is running in another window");

            first.engine().observe(new Observation.CloseAsked());
            store.flush();
            List<Event> after = store.events(session);
            assertThat(after.subList(0, before.size())).isEqualTo(before);
            assertThat(after.subList(before.size(), after.size()))
                    .extracting(Event::type)
                    .containsExactly(EventType.CLOSE_ASKED);
            assertThat(store.firstBrokenLink(session)).isEmpty();
        }
    }

    @Test
    void aSessionThatIsLeftIsFree() {
        try (EventStore store = EventStore.open(folder.resolve("study.db"))) {
            StudySessions sessions = new StudySessions(study, store);
            String session;
            try (Sessions.Running left = sessions.begin("en", Task.Progress.SILENT)) {
                left.engine().on(new Response.GiveConsent());
                session = left.identity().session();
            }
            store.flush();

            sessions.requireFree(session);

            assertThat(sessions.unfinished())
                    .extracting(Sessions.Unfinished::session)
                    .containsExactly(session);
        }
    }

    @Test
    void whatTheMachineDidIsPartOfTheChain() {
        Path file = folder.resolve("study.db");
        try (EventStore store = EventStore.open(file);
                Sessions.Running running = new StudySessions(study, store).begin("en", Task.Progress.SILENT)) {
            running.engine().on(new Response.GiveConsent());
            running.engine().observe(new Observation.TimeJumped(1000, -61_000));
            running.engine()
                    .observe(new Observation.DisplayChanged(
                            List.of(List.of(0.0, 0.0, 1280.0, 720.0, 1.25)), List.of(0.0, 0.0, 1280.0, 720.0)));
            store.flush();

            assertThat(store.events(running.identity().session()))
                    .extracting(Event::type)
                    .endsWith(EventType.TIME_JUMPED, EventType.DISPLAY_CHANGED);
            assertThat(DatabaseCheck.of(file).sound()).isTrue();
        }
    }
}
