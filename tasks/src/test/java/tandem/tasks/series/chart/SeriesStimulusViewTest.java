package tandem.tasks.series.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Response;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;

/** A series of 240 samples at the toolkit's own window, and what is told of what is done with it. */
@ExtendWith(ApplicationExtension.class)
class SeriesStimulusViewTest {

    private static final Map<String, SeriesItem> ITEMS = new SeriesGenerator(1, SeriesDials.usual())
            .items(2).stream().collect(Collectors.toMap(SeriesItem::id, Function.identity()));

    private final List<Observation> told = new ArrayList<>();
    private final List<Response> acts = new ArrayList<>();
    private Stage stage;
    private SeriesStimulusView view;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.setupFixture(() -> {
            view = new SeriesStimulusView(ITEMS::get, (item, target, spec) -> null, "en", told::add);
            Scene scene = new Scene(view.node(), 1000, 700);
            scene.getStylesheets().add("data:text/css,.series-number%20%7B%20-fx-font-size:%2030px;%20%7D");
            stage.setScene(scene);
            stage.show();
            view.showStimulus("s0001", Optional.empty());
            layOut();
        });
    }

    @Test
    void aDragThatGoesOnOverTheNextItemMovesThatFromWhereItIs() {
        act(() -> {
            press(0.5);
            view.showStimulus("s0002", Optional.empty());
            zoom(3);
            List<Integer> seen = seen();
            drag(0.4);

            // A tenth of what is seen later.
            int length = seen.get(1) - seen.get(0);
            assertThat(seen().get(0) - seen.get(0)).isCloseTo(Math.round(length / 10f), within(1));
            assertThat(seen().get(1) - seen().get(0)).isEqualTo(length);
        });
    }

    @Test
    void aDragInSmallStepsGoesAsFarAsInOne() {
        act(() -> {
            zoom(3);
            int from = seen().get(0);
            press(0.5);
            for (double at = 0.5; at > 0.3; at -= 0.001) {
                drag(at);
            }
            int inSteps = seen().get(0);
            drag(0.5);
            assertThat(seen().get(0)).isCloseTo(from, within(1));
            drag(0.3);
            assertThat(seen().get(0)).isCloseTo(inSteps, within(1));
            assertThat(inSteps).isGreaterThan(from + 5);
        });
    }

    @Test
    void theSmallestTurnOfAWheelComesNearerAndGoesAway() {
        act(() -> {
            zoom(2);
            int length = seen().get(1) - seen().get(0);
            turn(0.1);
            assertThat(seen().get(1) - seen().get(0)).isEqualTo(length - 1);
            turn(-0.1);
            assertThat(seen().get(1) - seen().get(0)).isEqualTo(length);
        });
    }

    @Test
    void whatTheWheelDidIsToldBeforeAKeyOrAButtonCanBeAnAnswer() {
        act(() -> {
            turn(40);
            assertThat(moves()).isEmpty();
            Event.fireEvent(
                    view.node(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT1, false, false, false, false));
            assertThat(moves()).hasSize(1);
            turn(40);
            fire(view.node(), MouseEvent.MOUSE_PRESSED, 0, 0);
            assertThat(moves()).hasSize(2);
        });
    }

    @Test
    void whatTheWheelDidIsToldBeforeTheStimulusGoes() {
        act(() -> {
            turn(40);
            view.hideStimulus();
            assertThat(moves()).hasSize(1);
        });
    }

    @Test
    void whatTheWheelDidToOneSeriesIsNeverToldOfTheNext() {
        act(() -> {
            turn(40);
            view.showStimulus("s0002", Optional.empty());
        });
        letTheWheelRest();

        act(() -> assertThat(moves()).isEmpty());
    }

    @Test
    void aBoxIsMarkedByDraggingOverChannelsAndTimeAndDoesNotMoveTheSeries() {
        act(() -> {
            ask();
            List<Integer> before = seen();
            // Four channels stand one above the other: from the first to the second.
            double lane = (plot().getLayoutBounds().getHeight() - SeriesPlotView.AXIS_HEIGHT) / 4;
            over(MouseEvent.MOUSE_PRESSED, 0.25, 0.5 * lane);
            over(MouseEvent.MOUSE_DRAGGED, 0.5, 1.5 * lane);
            over(MouseEvent.MOUSE_RELEASED, 0.5, 1.5 * lane);

            assertThat(seen()).isEqualTo(before);
            assertThat(acts).hasSize(1);
            // A quarter and a half of 240 samples.
            Mark.Box box = (Mark.Box) ((Response.MarkEvidence) acts.get(0)).mark();
            assertThat(box.from()).isEqualTo(new Mark.Point(60, 0));
            assertThat(box.to()).isEqualTo(new Mark.Point(120, 2));
            view.showEvidence(List.of(box));
            assertThat(view.node().lookupAll(".mark-box")).hasSize(2);
        });
    }

    @Test
    void aBoxIsMarkedInItsOwnPlaceWhereThePartThatIsSeenIsNear() {
        act(() -> {
            ask();
            zoom(6);
            List<Integer> near = seen();
            over(MouseEvent.MOUSE_PRESSED, 0, 5);
            over(MouseEvent.MOUSE_DRAGGED, 1, 5);
            over(MouseEvent.MOUSE_RELEASED, 1, 5);

            Mark.Box box = (Mark.Box) ((Response.MarkEvidence) acts.get(0)).mark();
            assertThat(box.from().x()).isEqualTo(near.get(0).doubleValue());
            assertThat(box.to().x()).isEqualTo(near.get(1).doubleValue());
        });
    }

    @Test
    void cellsAreMarkedAndUndoneByKeyboardAlone() {
        act(() -> {
            ask();
            layer().requestFocus();
            type(KeyCode.DOWN);
            type(KeyCode.SPACE);
            type(KeyCode.BACK_SPACE);

            Mark.Box box = (Mark.Box) ((Response.MarkEvidence) acts.get(0)).mark();
            // A column of 8 has 30 samples; the keyboard begins in the middle of the marked window.
            Window window = ITEMS.get("s0001").window();
            int column = (window.from() + window.to()) / 2 / 30;
            assertThat(box.from()).isEqualTo(new Mark.Point(30 * column, 1));
            assertThat(box.to()).isEqualTo(new Mark.Point(30 * (column + 1), 2));
            assertThat(acts.get(1)).isEqualTo(new Response.UndoMark());
        });
    }

    @Test
    void theNextSeriesIsNotMarkedBeforeItIsAskedFor() {
        act(() -> {
            ask();
            view.showStimulus("s0002", Optional.empty());

            assertThat(layer().isVisible()).isFalse();
            assertThat(view.node().lookup("#evidence-undo").getParent().isVisible())
                    .isFalse();
        });
    }

    @Test
    void numbersStandInTheMiddleUnderTheirTicksInTheSizeOfTheirStyle() {
        act(() -> {
            List<Text> numbers = view.node().lookupAll(".series-number").stream()
                    .map(Text.class::cast)
                    .toList();
            List<Double> ticks = view.node().lookupAll(".series-axis").stream()
                    .map(Line.class::cast)
                    .filter(line -> line.getStartX() == line.getEndX())
                    .map(Line::getStartX)
                    .sorted()
                    .toList();
            assertThat(numbers).hasSameSizeAs(ticks).hasSizeGreaterThan(3);
            for (Text number : numbers) {
                assertThat(number.getFont().getSize()).isEqualTo(30);
                double middle = number.getBoundsInParent().getCenterX();
                // The first would stand out to the left.
                if (!number.getText().equals("0")) {
                    assertThat(ticks).anySatisfy(tick -> assertThat(tick).isCloseTo(middle, within(2.0)));
                }
            }
        });
    }

    private void ask() {
        view.askEvidence(new EvidenceForm(LocalizedText.same("Where?"), EvidenceForm.Tool.BOX, 8, true), acts::add);
        layOut();
    }

    private Node layer() {
        return view.node().lookup("#marking");
    }

    private void over(EventType<MouseEvent> type, double share, double y) {
        fire(layer(), type, share * plot().getLayoutBounds().getWidth(), y);
    }

    private void type(KeyCode key) {
        Event.fireEvent(layer(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void layOut() {
        view.node().applyCss();
        view.node().layout();
    }

    private void act(Runnable acts) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            try {
                acts.run();
            } catch (AssertionError wrong) {
                failure.set(wrong);
            }
        });
        if (failure.get() instanceof AssertionError wrong) {
            throw wrong;
        }
    }

    private List<Observation.ViewMoved> moves() {
        return told.stream()
                .filter(Observation.ViewMoved.class::isInstance)
                .map(Observation.ViewMoved.class::cast)
                .toList();
    }

    /** From one sample on and before another: what the next telling says. */
    private List<Integer> seen() {
        VisibleSpan span = ((SeriesChartView) plot().getParent()).span().get();
        return List.of(span.from(), span.to());
    }

    private Node plot() {
        return view.node().lookup("#series-plot");
    }

    private void zoom(int times) {
        for (int i = 0; i < times; i++) {
            turn(40);
        }
    }

    /** By the toolkit's clock, which the view goes by: a pause that begins later and takes longer ends later. */
    private static void letTheWheelRest() {
        CompletableFuture<Void> rested = new CompletableFuture<>();
        Platform.runLater(() -> {
            PauseTransition pause = new PauseTransition(SpanGesturesView.WHEEL_RESTS.multiply(2));
            pause.setOnFinished(end -> rested.complete(null));
            pause.play();
        });
        rested.join();
    }

    private void turn(double units) {
        double x = plot().getBoundsInLocal().getWidth() / 2;
        Event.fireEvent(
                plot(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        50,
                        x,
                        50,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        units,
                        0,
                        units,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void press(double share) {
        fire(plot(), MouseEvent.MOUSE_PRESSED, share * plot().getLayoutBounds().getWidth(), 50);
    }

    private void drag(double share) {
        fire(plot(), MouseEvent.MOUSE_DRAGGED, share * plot().getLayoutBounds().getWidth(), 50);
    }

    /** At a place of the node. */
    private static void fire(Node node, EventType<MouseEvent> type, double placeX, double placeY) {
        Point2D place = node.localToScene(placeX, placeY);
        double x = place.getX();
        double y = place.getY();
        Event.fireEvent(
                node,
                new MouseEvent(
                        null,
                        node,
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
