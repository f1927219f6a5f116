package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Observation.PictureRevealed;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.ItemPictures;
import tandem.tasks.picture.PictureStimulusView;
import tandem.tasks.picture.Reveal;
import tandem.xai.image.RgbImage;

/** A blurred picture of 200 × 100 that is sharp within 20 pixels of the pointer. */
@ExtendWith(ApplicationExtension.class)
class RevealTest {

    private static final RgbImage SHARP = new RgbImage(200, 100, new int[200 * 100]);
    private static final RgbImage BLURRED = new RgbImage(200, 100, new int[200 * 100]);

    private final List<Observation> seen = new ArrayList<>();
    private PictureStimulusView view;

    @Start
    void start(Stage stage) {
        view = new PictureStimulusView(
                ItemPictures.of(id -> Drawn.of(SHARP)).revealed(Optional.of(new Reveal(0.2, id -> BLURRED))),
                (item, target, spec) -> {
                    throw new AssertionError("nothing is explained");
                },
                "en",
                seen::add);
        view.showStimulus("wide", Optional.empty());
        stage.setScene(new Scene(new StackPane(view.node()), 900, 700));
        stage.show();
    }

    @Test
    void nothingIsSharpUntilThePointerComesAndThenACircleAroundIt(FxRobot robot) {
        assertThat(isSharp()).isFalse();

        robot.moveTo(at(0.25, 0.5));

        assertThat(isSharp()).isTrue();
        assertThat(lastStay()).hasSize(4);
        assertThat(told())
                .allSatisfy(revealed -> assertThat(revealed)
                        .returns(200, PictureRevealed::width)
                        .returns(100, PictureRevealed::height)
                        .returns(20, PictureRevealed::radius));
        // The circle's radius is a fifth of the height that is shown.
        assertThat(OpenWindow.on(
                        () -> circle().getRadius() / picture().getLayoutBounds().getHeight()))
                .isEqualTo(0.2);
    }

    @Test
    void whereThePointerStoodIsToldInThePicturesOwnPixels(FxRobot robot) {
        robot.moveTo(at(0.25, 0.5));

        assertThat(lastStay()).satisfies(stay -> {
            assertThat(stay.get(1)).isBetween(48, 52);
            assertThat(stay.get(2)).isBetween(48, 52);
            assertThat(stay.get(3)).isPositive();
        });
    }

    @Test
    void besideThePictureNothingIsSharp(FxRobot robot) {
        robot.moveTo(at(0.5, 0.5));
        robot.moveTo(at(0.5, -0.4));

        assertThat(isSharp()).isFalse();
    }

    @Test
    void arrowsMoveTheCircleByItsRadius() {
        OpenWindow.on(() -> {
            view.node().lookup("#reveal").requestFocus();
            return null;
        });
        type(KeyCode.LEFT, KeyCode.UP);

        // Five cells of 40 × 20 each way: from column 2 of row 2 to column 1 of row 1, whose centre is at (60, 30).
        assertThat(lastStay().subList(1, 3)).containsExactly(60, 30);
    }

    @Test
    void aHiddenStimulusCannotBeRevealed(FxRobot robot) {
        robot.moveTo(at(0.5, 0.5));
        OpenWindow.on(() -> {
            view.hideStimulus();
            return null;
        });
        int before = told().size();
        robot.moveTo(at(0.6, 0.5));

        assertThat(isSharp()).isFalse();
        tellRest();
        assertThat(told()).hasSize(before);
    }

    private void type(KeyCode... keys) {
        FxRobot robot = new FxRobot();
        robot.type(keys);
    }

    /** A place in shares of the picture, on the screen. */
    private Point2D at(double x, double y) {
        return OpenWindow.on(() -> {
            var shown = picture().getLayoutBounds();
            return picture().localToScreen(x * shown.getWidth(), y * shown.getHeight());
        });
    }

    private List<Integer> lastStay() {
        // A stay takes time, be it a millisecond.
        await(() -> {
            tellRest();
            return !told().isEmpty();
        });
        List<PictureRevealed> told = told();
        List<List<Integer>> stays = told.get(told.size() - 1).stays();
        return stays.get(stays.size() - 1);
    }

    private void tellRest() {
        OpenWindow.on(() -> {
            view.tellRest();
            return null;
        });
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    private List<PictureRevealed> told() {
        return OpenWindow.on(() -> seen.stream()
                .filter(PictureRevealed.class::isInstance)
                .map(PictureRevealed.class::cast)
                .toList());
    }

    private boolean isSharp() {
        return OpenWindow.on(() -> {
            boolean visible = true;
            for (Node up = view.node().lookup("#revealed"); up != null; up = up.getParent()) {
                visible &= up.isVisible();
            }
            return visible;
        });
    }

    private Circle circle() {
        return (Circle) view.node().lookup("#revealed").getClip();
    }

    private ImageView picture() {
        return (ImageView) view.node().lookup("#picture");
    }
}
