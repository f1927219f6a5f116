package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.Sessions.Unfinished;
import tandem.app.window.given.AtTheScreen;
import tandem.app.window.given.ExpectingMaterials;
import tandem.app.window.given.ExpectingMaterials.Expected;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.protocols.study.Study;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.Tasks;

/** A fire at the window: its task is told what a turn may be answered with while there is still time to make the next ready. */
@ExtendWith(ApplicationExtension.class)
class ExpectedAnswersTest {

    private final Study study = GivenStudy.shipped("wildfire");
    private final TaskMaterials fires =
            Tasks.found().named(study.task().kind()).open(study.task(), Path.of(""), Task.Progress.SILENT);
    private final ExpectingMaterials materials = new ExpectingMaterials(fires);
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() {
        materials.close();
    }

    @Test
    void noneIsExpectedWhereTimeMayRunOutThenWhatIsChosenAndNotSubmittedYet(FxRobot robot) {
        GivenSessions past = new GivenSessions(study, fires);
        AtTheScreen.where(past, "en", ExpectedAnswersTest::isTurn);
        GivenSessions sessions = new GivenSessions(study, materials)
                .withPast(past.events())
                .withUnfinished(new Unfinished("s-1", "P001", "en", "10:42"));
        OpenWindow window =
                new OpenWindow(robot, stage, sessions, WindowOptions.asking().resuming("s-1"));
        Screen.Trial turn = (Screen.Trial) window.screen();
        Expected none = new Expected(turn.itemId(), Optional.empty());

        window.await("the first painting", () -> !materials.expected().isEmpty());
        assertThat(materials.expected()).containsExactly(none);
        String tile = new Mouse(window).tile(turn.options(), 0);

        window.await("the choice", () -> materials.expected().size() > 1);
        assertThat(materials.expected()).isEqualTo(List.of(none, new Expected(turn.itemId(), Optional.of(tile))));
        assertThat(sessions.events(EventType.ANSWER_SUBMITTED))
                .noneMatch(event -> event.trial().equals(turn.trialId()));
        assertThat(window.troubles()).isEmpty();
    }

    private static boolean isTurn(Screen screen) {
        return screen instanceof Screen.Trial trial && trial.place().isPresent();
    }
}
