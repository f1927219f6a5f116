package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.study.Study;
import tandem.tasks.Task;

/** A study that takes its time to open: its window is there at once. */
@ExtendWith(ApplicationExtension.class)
class OpeningInTheWindowTest {

    private final CountDownLatch enough = new CountDownLatch(1);
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void theWindowIsThereBeforeTheStudyIsOpen(FxRobot robot) {
        OpenWindow window = opened(robot, progress -> await());

        window.awaitNode("#preparing");
        assertThat(window.stage().isShowing()).isTrue();
        assertThat(window.texts()).contains("One moment, the pictures are being prepared…");

        enough.countDown();
        window.await("the session", () -> !window.shows("#preparing"));
        assertThat(window.screen()).isNotNull();
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void aStudyThatCannotBeOpenedEndsItWithTheReasonAndNobodyAsked(FxRobot robot) {
        IllegalStateException reason = new IllegalStateException("its pictures are gone");

        OpenWindow window = opened(robot, progress -> {
            throw reason;
        });

        window.await("the end", window::closed);
        assertThat(window.troubles()).containsExactly(reason);
        assertThat(window.stage().isShowing()).isFalse();
    }

    @Test
    void whoeverLeavesMeanwhileIsLetGoAtOnceAndNothingBegins(FxRobot robot) {
        CountDownLatch begun = new CountDownLatch(1);
        OpenWindow window = opened(robot, progress -> {
            begun.countDown();
            await();
        });
        window.await("that it is being opened", () -> begun.getCount() == 0);

        window.type(KeyCode.ESCAPE);
        window.await("that it is gone", () -> !window.stage().isShowing());
        assertThat(window.closed()).as("what is being opened is not closed yet").isFalse();

        enough.countDown();
        window.await("the end", window::closed);
        assertThat(window.troubles()).isEmpty();
    }

    private OpenWindow opened(FxRobot robot, Sessions.Opening opening) {
        Study study = GivenStudy.small();
        Sessions sessions = new GivenSessions(study, GivenMaterials.ofCreatures());
        return new OpenWindow(
                robot,
                stage,
                new OpenedFirst(sessions, opening),
                WindowOptions.asking().in("en").beginning());
    }

    private void await() {
        try {
            enough.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /** Sessions that are there once {@code opening} is over. */
    private record OpenedFirst(Sessions sessions, Sessions.Opening first) implements Sessions {

        @Override
        public Optional<Opening> opening() {
            return Optional.of(first);
        }

        @Override
        public Study study() {
            return sessions.study();
        }

        @Override
        public List<Unfinished> unfinished() {
            return sessions.unfinished();
        }

        @Override
        public Running begin(String language, Task.Progress progress) {
            return sessions.begin(language, progress);
        }

        @Override
        public Running resume(String session, Task.Progress progress) {
            return sessions.resume(session, progress);
        }
    }
}
