package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tandem.app.QuickDemo;
import tandem.app.study.OpenStudy;
import tandem.app.study.StudySessions;
import tandem.app.window.DemoHand.Given;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.store.EventStore;
import tandem.results.trials.TrialRow;
import tandem.results.trials.TrialTable;
import tandem.tasks.Task;

/** A participant goes through the whole demo in the real window; the database equals what was done. */
class WholeDemoTest {

    private static final int MAIN_TRIALS = 72;

    @TempDir
    Path folder;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void byMouseInEnglish() throws Exception {
        goThrough("en", new MouseHand(new FxRobot()));
    }

    private void goThrough(String language, DemoHand hand) throws Exception {
        Path database = folder.resolve(language + ".db");
        try (OpenStudy study = OpenStudy.open(QuickDemo.whole(), 1, Task.Progress.SILENT);
                EventStore store = EventStore.open(database)) {
            CountDownLatch closed = new CountDownLatch(1);
            AtomicReference<Throwable> trouble = new AtomicReference<>();
            ParticipantWindow window = opened(new StudySessions(study, store), language, closed, trouble);
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> window.session().isPresent());

            List<Given> given = hand.goThrough(window.session().orElseThrow());

            assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(trouble.get()).isNull();
            List<Event> events = store.events(store.sessions().get(0).id());
            assertThat(submitted(events)).isEqualTo(given);
            assertThat(answersToQuestions(events)).containsAllEntriesOf(hand.questionsAnswered());
            adviceIsNeverReadBeforeTheInitialAnswer(events);
            List<TrialRow> rows = TrialTable.of(events);
            assertThat(rows.stream().filter(row -> row.exclusion().isEmpty())).hasSize(MAIN_TRIALS);
            assertThat(store.sessions().get(0).participant().orElseThrow().language())
                    .isEqualTo(language);
            assertThat(store.firstBrokenLink(store.sessions().get(0).id())).isEmpty();
        }
    }

    private static ParticipantWindow opened(
            Sessions sessions, String language, CountDownLatch closed, AtomicReference<Throwable> trouble)
            throws TimeoutException {
        AtomicReference<ParticipantWindow> opened = new AtomicReference<>();
        FxToolkit.setupFixture(() -> {
            WindowOptions options = WindowOptions.asking()
                    .windowed(1280, 720)
                    .beginning()
                    .in(language)
                    .telling(trouble::set);
            ParticipantWindow window = new ParticipantWindow(new Stage(), sessions, options, closed::countDown);
            window.open();
            opened.set(window);
        });
        return opened.get();
    }

    private static List<Given> submitted(List<Event> events) {
        List<Given> submitted = new ArrayList<>();
        for (Event event : events) {
            if (event.type() == EventType.ANSWER_SUBMITTED) {
                submitted.add(new Given(event.trial(), event.text("phase"), event.text("answer"), (int)
                        Math.round(100 * ((Number) event.payload().get("confidence")).doubleValue())));
            }
        }
        return submitted;
    }

    private static java.util.Map<String, String> answersToQuestions(List<Event> events) {
        java.util.Map<String, String> answers = new java.util.HashMap<>();
        for (Event event : events) {
            if (event.type() == EventType.QUESTION_ANSWERED) {
                answers.put(
                        event.text("block") + "/" + event.text("questionnaire") + "/" + event.text("item"),
                        event.text("value"));
            }
        }
        return answers;
    }

    private static void adviceIsNeverReadBeforeTheInitialAnswer(List<Event> events) {
        Set<String> locked = new HashSet<>();
        int advised = 0;
        for (Event event : events) {
            if (event.type() == EventType.ANSWER_SUBMITTED
                    && event.text("phase").equals("initial")) {
                locked.add(event.trial());
            } else if (event.type() == EventType.ADVICE_SHOWN || event.type() == EventType.EXPLANATION_SHOWN) {
                advised++;
                assertThat(locked).contains(event.trial());
            }
        }
        assertThat(advised).isPositive();
    }
}
