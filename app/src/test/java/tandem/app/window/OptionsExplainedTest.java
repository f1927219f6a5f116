package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.app.window.given.OpenWindow;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Observation.PictureDrawn;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.ItemPictures;
import tandem.tasks.picture.PictureStimulusView;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/** Explanations of all options side by side. */
@ExtendWith(ApplicationExtension.class)
class OptionsExplainedTest {

    private static final int SIDE = 20;
    private static final RgbImage PICTURE = new RgbImage(SIDE, SIDE, new int[SIDE * SIDE]);

    private final List<Observation> seen = new ArrayList<>();
    private PictureStimulusView view;

    @Start
    void start(Stage stage) {
        PictureStimulusView.Explanations explanations = new PictureStimulusView.Explanations() {

            @Override
            public Explained of(String itemId, String target, ExplanationSpec explanation) {
                throw new AssertionError("nobody is told what the AI says");
            }

            @Override
            public Optional<PictureStimulusView.OfEachOption> ofEachOption() {
                return Optional.of((itemId, explanation) ->
                        new Explained.Options(List.of(option("cat", 1), option("dog", 2), option("fox", 3))));
            }
        };
        view = new PictureStimulusView(ItemPictures.of(id -> Drawn.of(PICTURE)), explanations, "en", seen::add);
        view.showStimulus("animal", Optional.empty());
        view.eachOption().orElseThrow().explain("animal", new ExplanationSpec("grad-cam", 0.5, false, eachOption()));
        stage.setScene(new Scene(new StackPane(view.node()), 800, 600));
        stage.show();
    }

    @Test
    void eachStandsOverItsNameAndTheLogSaysWhichIsWhich() {
        assertThat(OpenWindow.on(() -> view.node().lookup("#panels").getParent().lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList()))
                .containsExactly("Evidence for each answer", "cat", "dog", "fox");
        assertThat(seen)
                .filteredOn(told ->
                        told instanceof PictureDrawn drawn && drawn.element() == PictureDrawn.Element.EXPLANATION)
                .extracting(told -> ((PictureDrawn) told).option().orElseThrow())
                .containsExactly("cat", "dog", "fox");
    }

    @Test
    void theSwitchTakesAwayTheHeatAndLeavesThePictures() {
        assertThat(shown()).containsExactly(true, true, true, true, true, true);

        OpenWindow.on(() -> {
            view.toggleExplanation();
            return null;
        });

        // Of each panel the picture, and the heat over it.
        assertThat(shown()).containsExactly(true, false, true, false, true, false);
    }

    @Test
    void theyGoWithThePicture() {
        OpenWindow.on(() -> {
            view.hideStimulus();
            return null;
        });

        assertThat(shown()).containsExactly(false, true, false, true, false, true);
    }

    private List<Boolean> shown() {
        return OpenWindow.on(() -> view.node().lookup("#panels").lookupAll(".image-view").stream()
                .map(Node::isVisible)
                .toList());
    }

    private static Explained.OptionLayer option(String name, int grey) {
        int[] argb = new int[SIDE * SIDE];
        argb[0] = 0xFF000000 | grey;
        return new Explained.OptionLayer(
                name,
                LocalizedText.same(name),
                Explained.Layer.of(new Heatmap(SIDE, SIDE, new double[SIDE * SIDE], argb)));
    }

    private static Drawing eachOption() {
        Drawing usual = Drawing.USUAL;
        return new Drawing(
                usual.view(),
                Drawing.Layout.EACH_OPTION,
                usual.clip(),
                usual.smoothing(),
                usual.upsampling(),
                usual.share());
    }
}
