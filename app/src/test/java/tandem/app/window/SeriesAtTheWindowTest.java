package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.Sessions.Unfinished;
import tandem.app.window.given.AtTheScreen;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.given.Keyboard;
import tandem.app.window.given.Mouse;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.protocols.study.Study;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.tasks.Tasks;

/** What a participant does with a series at the real window, and what of it is recorded. The window shows 240 samples. */
@ExtendWith(ApplicationExtension.class)
class SeriesAtTheWindowTest {

    private static TaskMaterials materials;

    private Stage stage;
    private OpenWindow window;
    private GivenSessions sessions;
    private int before;

    @BeforeAll
    static void openTheTask() {
        materials = Tasks.found()
                .named("series")
                .open(GivenStudy.shipped("demo-series").task(), Path.of(""), Task.Progress.SILENT);
    }

    @AfterAll
    static void closeTheTask() {
        materials.close();
    }

    @Start
    void start(Stage given) {
        stage = given;
    }

    /** The first phase of the first trial that will be explained by heat, painted. */
    @BeforeEach
    void open(FxRobot robot) {
        Study study = GivenStudy.shipped("demo-series");
        GivenSessions past = new GivenSessions(study, materials);
        AtTheScreen.where(past, "en", screen -> atHeat(screen, Phase.INITIAL));
        sessions = new GivenSessions(study, materials)
                .withPast(past.events())
                .withUnfinished(new Unfinished("s-1", "P001", "en", "10:42"));
        window = new OpenWindow(robot, stage, sessions, WindowOptions.asking().resuming("s-1"));
        window.screen();
        painted();
    }

    @Test
    void buttonsComeNearerGoAwayAndShowAll() {
        window.click("#series-zoom-in");
        window.click("#series-zoom-in");
        window.click("#series-zoom-out");
        window.click("#series-whole");

        List<Event> moves = moves();
        assertThat(moves).hasSize(4);
        assertThat(lengths(moves)).containsExactly(160, 107, 161, 240);
        assertThat(moves.get(3).payload()).isEqualTo(Map.of("phase", "initial", "from", 0, "to", 240));
    }

    @Test
    void draggingMovesAndIsToldOnce() {
        window.click("#series-zoom-in");
        int from = from(moves().get(0));
        double to = from > 40 ? 0.75 : 0.25;
        window.drag("#series-plot", new Point2D(0.5, 0.4), new Point2D(to, 0.4));

        // A quarter of 160 samples.
        assertThat(moves()).hasSize(2);
        assertThat(from(moves().get(1))).isBetween(from - 41 + (from > 40 ? 0 : 80), from - 39 + (from > 40 ? 0 : 80));
        assertThat(lengths(moves())).containsExactly(160, 160);
    }

    @Test
    void theWheelZoomsAndIsToldWhenItRests(FxRobot robot) {
        window.click("#series-zoom-in");
        window.click("#series-zoom-in");
        window.moveTo("#series-plot", 0.5);
        // Platforms do not agree on which way up is.
        robot.scroll(2, VerticalDirection.UP);
        window.await("the wheel's rest", () -> moves().size() > 2);

        assertThat(lengths(moves()).subList(2, moves().size())).doesNotContain(107);
    }

    @Test
    void arrowsAndHomeDoTheSameByKeyboardAlone() {
        new Keyboard(window).tabTo("series-plot");
        window.type(KeyCode.UP);
        int from = from(moves().get(0));
        boolean roomAfter = from + 16 <= 80;
        window.type(roomAfter ? KeyCode.RIGHT : KeyCode.LEFT);
        window.type(KeyCode.DOWN);
        window.type(KeyCode.HOME);

        assertThat(lengths(moves())).containsExactly(160, 160, 240);
        // A tenth of 160 samples; home finds all in sight already.
        assertThat(from(moves().get(1))).isEqualTo(from + (roomAfter ? 16 : -16));
    }

    @Test
    void aNameHidesItsChannelAndShowsItAgain() {
        assertThat(curves()).isEqualTo(4);
        window.click("#channel-2");
        assertThat(curves()).isEqualTo(3);
        new Keyboard(window).tabTo("channel-4");
        window.type(KeyCode.SPACE);
        assertThat(curves()).isEqualTo(2);
        window.click("#channel-2");
        assertThat(curves()).isEqualTo(3);

        assertThat(events(EventType.CHANNEL_TOGGLED))
                .extracting(event ->
                        event.payload().get("channel") + " " + event.payload().get("shown"))
                .containsExactly("c2 false", "c4 false", "c2 true");
    }

    @Test
    void whatIsSeenStaysAsItIsWhenTheAdviceComesAndHeatIsDrawnInIt() {
        window.click("#series-zoom-in");
        window.click("#channel-1");
        double top = OpenWindow.on(() -> node("#series-plot").localToScene(0, 0).getY());
        double height =
                OpenWindow.on(() -> node("#series-plot").getBoundsInLocal().getHeight());
        Mouse mouse = new Mouse(window);
        mouse.choose("drift", 2);
        mouse.rate(0.5);
        mouse.use("continue");
        window.await("the advice", () -> atHeat(window.screen(), Phase.FINAL));
        painted();

        assertThat(curves()).isEqualTo(3);
        assertThat(moves()).hasSize(1);
        assertThat(OpenWindow.on(() -> node("#series-plot").localToScene(0, 0).getY()))
                .isEqualTo(top);
        assertThat(OpenWindow.on(() -> node("#series-plot").getBoundsInLocal().getHeight()))
                .isEqualTo(height);
        assertThat(events(EventType.SERIES_DRAWN))
                .extracting(event ->
                        event.payload().get("element") + " " + event.payload().get("samples"))
                .endsWith("stimulus 240", "explanation 40");
        assertThat(visible("#series-heat")).isTrue();
        window.type(KeyCode.MINUS);
        assertThat(OpenWindow.on(() -> node("#series-heat").getOpacity())).isEqualTo(0.7);
        window.type(KeyCode.E);
        assertThat(visible("#series-heat")).isFalse();
        assertThat(events(EventType.OPACITY_CHANGED)).hasSize(1);
        assertThat(events(EventType.EXPLANATION_HIDDEN)).hasSize(1);
    }

    private void painted() {
        window.await(
                "the painting",
                () -> last(EventType.PAINTED) > last(EventType.PHASE_STARTED)
                        && last(EventType.PAINTED) > last(EventType.SESSION_RESUMED));
        window.act(() -> sessions.pass(2000));
        before = before == 0 ? sessions.events().size() : before;
    }

    private static boolean atHeat(Screen screen, Phase phase) {
        return screen instanceof Screen.Trial trial
                && trial.phase() == phase
                && trial.kind() == PlannedTrial.Kind.MAIN
                && trial.block().condition().explanation().stream()
                        .anyMatch(spec -> spec.method().equals("heat"));
    }

    private int curves() {
        return OpenWindow.on(
                () -> stage.getScene().getRoot().lookupAll(".series-curve").size());
    }

    private boolean visible(String selector) {
        return OpenWindow.on(() -> {
            Node node = node(selector);
            boolean visible = node instanceof Group;
            for (Node up = node; up != null; up = up.getParent()) {
                visible &= up.isVisible();
            }
            return visible;
        });
    }

    private Node node(String selector) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(selector)).orElseThrow();
    }

    private List<Event> moves() {
        return events(EventType.VIEW_MOVED);
    }

    private static int from(Event move) {
        return (Integer) move.payload().get("from");
    }

    private static List<Integer> lengths(List<Event> moves) {
        return moves.stream()
                .map(move -> (Integer) move.payload().get("to") - from(move))
                .toList();
    }

    private List<Event> events(EventType type) {
        return sessions.events(type).stream()
                .filter(event -> event.seq() > before)
                .toList();
    }

    private long last(EventType type) {
        List<Event> all = sessions.events(type);
        return all.isEmpty() ? 0 : all.get(all.size() - 1).seq();
    }
}
