package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.study.StudySessions;
import tandem.app.study.StudySessions.Newcomer;
import tandem.app.window.given.Hands;
import tandem.app.window.given.Keyboard;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.app.window.given.Record;
import tandem.app.window.given.SessionAtTheWindow;
import tandem.app.window.given.SessionAtTheWindow.Answering;
import tandem.app.window.given.SessionAtTheWindow.Done;
import tandem.app.window.given.TurnsRecord;
import tandem.protocols.item.Turns;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.protocols.study.AnswerForm;
import tandem.results.store.EventStore;
import tandem.tasks.Task;

/** A participant plays each shipped game to the end in the real window; the database equals what was done. */
@ExtendWith(ApplicationExtension.class)
class GamesAtTheWindowTest {

    private static final String SESSION = "s-1";
    private static final long SEED = 1;
    /** Of this, the first who comes is in the other group. */
    private static final long OTHER_SEED = 2;

    @TempDir
    Path folder;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-maze", "demo-minefield", "demo-connect-four", "demo-series"})
    void byMouseInEnglish(String game, FxRobot robot) {
        List<Event> events = play(game, robot, "en", (window, options) -> new Mouse(window));

        assertThat(events).noneMatch(event -> event.type() == EventType.KEY_PRESSED);
        assertThat(events).anyMatch(event -> event.type() == EventType.OPTION_HOVERED);
        assertThat(events).anyMatch(event -> event.type() == EventType.EXPLANATION_SHOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-maze", "demo-minefield", "demo-connect-four", "demo-series"})
    void byKeyboardAloneInFrench(String game, FxRobot robot) {
        List<Event> events = play(game, robot, "fr", Keyboard::new);

        assertThat(events).noneMatch(event -> event.type() == EventType.POINTER_MOVED);
    }

    @Test
    void cardsAreGuessedWithASliderByMouse(FxRobot robot) {
        List<Event> events = play("corvelo-benz-2025", robot, "fr", (window, options) -> new Mouse(window));

        assertThat(events).noneMatch(event -> event.type() == EventType.KEY_PRESSED);
    }

    @Test
    void cardsAreGuessedWithASliderByKeyboardAlone(FxRobot robot) {
        List<Event> events = play("corvelo-benz-2025", robot, "en", Keyboard::new);

        assertThat(events).noneMatch(event -> event.type() == EventType.POINTER_MOVED);
    }

    @Test
    void aFireIsFoughtTurnByTurnByMouse(FxRobot robot) {
        List<Event> events = play("wildfire", robot, "en", (window, options) -> new Mouse(window));

        assertThat(events).noneMatch(event -> event.type() == EventType.KEY_PRESSED);
        assertThat(events).anyMatch(event -> event.type() == EventType.OPTION_HOVERED);
    }

    @Test
    void aFireIsFoughtTurnByTurnByKeyboardAlone(FxRobot robot) {
        List<Event> events = play("wildfire", robot, "fr", Keyboard::new);

        assertThat(events).noneMatch(event -> event.type() == EventType.POINTER_MOVED);
    }

    @Test
    void aColonyIsFedTurnByTurnByMouse(FxRobot robot) {
        List<Event> events = play("kuhl-2023", robot, "en", (window, options) -> new Mouse(window));

        assertThat(events).noneMatch(event -> event.type() == EventType.KEY_PRESSED);
        assertThat(events).anyMatch(event -> event.type() == EventType.OPTION_HOVERED);
        assertThat(TurnsRecord.games(events)).containsExactly("colony-01-summary");
    }

    @Test
    void aColonyIsFedTurnByTurnByKeyboardAloneInTheOtherGroup(FxRobot robot) {
        List<Event> events = play("kuhl-2023", robot, "fr", Keyboard::new, OTHER_SEED);

        assertThat(events).noneMatch(event -> event.type() == EventType.POINTER_MOVED);
        assertThat(TurnsRecord.games(events)).containsExactly("colony-01-counterfactual");
    }

    /** Takes hold of a window of a study with so many options. */
    @FunctionalInterface
    private interface Taking {
        Hands take(OpenWindow window, int options);
    }

    private List<Event> play(String game, FxRobot robot, String language, Taking taking) {
        return play(game, robot, language, taking, SEED);
    }

    private List<Event> play(String game, FxRobot robot, String language, Taking taking, long seed) {
        try (OpenStudy study = OpenStudy.open(quick(game), seed, Task.Progress.SILENT);
                EventStore store = EventStore.open(folder.resolve("game.db"))) {
            OpenWindow window = new OpenWindow(
                    robot,
                    stage,
                    new StudySessions(study, store, () -> new Newcomer(SESSION, "K7QF-2MXP", false)),
                    WindowOptions.asking().beginning().in(language));
            List<String> options = study.plan(0).options();
            Hands hands = taking.take(window, options.size());

            SessionAtTheWindow session =
                    new SessionAtTheWindow(window, hands, options, () -> recorded(store), ms -> {});
            List<Done> done =
                    session.answering(answering(study.study().answer(), game)).goThrough();
            hands.use("continue");
            window.await("the end", window::closed);

            assertThat(window.troubles()).isEmpty();
            assertThat(window.screen()).isEqualTo(new Screen.Ended(true));
            List<Event> events = store.events(SESSION);
            Record.assertEquals(events, done);
            Optional<Turns> turns = study.materials()
                    .pool()
                    .turns()
                    .filter(rules -> study.study().hasGames());
            turns.ifPresentOrElse(
                    rules -> TurnsRecord.assertFollows(events, rules),
                    () -> Record.assertNoAdviceBeforeTheInitialAnswer(events));
            assertThat(store.firstBrokenLink(SESSION)).isEmpty();
            return events;
        }
    }

    private static Answering answering(AnswerForm form, String game) {
        return form instanceof AnswerForm.Slider
                ? Answering.SLIDER
                : form instanceof AnswerForm.Amounts
                        ? Answering.AMOUNTS
                        : game.equals("wildfire") ? Answering.TILE : Answering.CHOICE;
    }

    private static List<Event> recorded(EventStore store) {
        store.flush();
        return store.events(SESSION);
    }

    /** Two trials a block, and no waiting; fires that are over soon, and as many colonies as there are. */
    private static Protocol quick(String game) {
        String text = ShippedProtocols.text(game)
                .orElseThrow()
                .replaceAll("minimum-view: [0-9]+ms", "minimum-view: 1ms")
                .replace("exposure: 2s", "exposure: 20ms")
                .replace("attention-checks: 3", "attention-checks: 0")
                .replaceAll("practice: \\{ trials: .*", "practice: { trials: 2, until: { correct: 1, rounds: 1 } }")
                .replaceAll("(?m)^      trials: (5|[0-9]{2,})$", "      trials: 2")
                .replaceAll("(?m)^  - break: .*\n", "")
                .replace("spread: [0.3, 0.4, 0.5, 0.6]", "spread: [0.2]")
                .replaceAll("ai: \\{ accuracy: .*", "ai: { accuracy: 1/2 }");
        return new Protocol(
                ProtocolReader.read(text, game + ".yaml").study().orElseThrow(), text, Path.of(""), List.of());
    }
}
