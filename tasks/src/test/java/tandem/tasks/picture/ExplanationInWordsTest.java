package tandem.tasks.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tandem.protocols.session.Observation;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.text.LocalizedText;
import tandem.xai.image.RgbImage;
import tandem.xai.rendering.Heatmap;

/** Words are read, and so are never faint, however faint heat would be. */
@ExtendWith(ApplicationExtension.class)
class ExplanationInWordsTest {

    private static final int SIDE = 4;
    private static final RgbImage PICTURE = new RgbImage(SIDE, SIDE, new int[SIDE * SIDE]);
    private static final ExplanationSpec FAINT = new ExplanationSpec("reasons", 0.3, false, Drawing.USUAL);

    private final List<Observation> told = new ArrayList<>();
    private Stage stage;
    private PictureStimulusView view;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.setupFixture(() -> {
            view = new PictureStimulusView(
                    ItemPictures.of(id -> Drawn.of(PICTURE)), (id, target, spec) -> explained(target), "en", told::add);
            stage.setScene(new Scene(view.node(), 800, 600));
            stage.show();
            view.showStimulus("colony", Optional.empty());
        });
    }

    @Test
    void wordsAreDrawnWholeAndHaveNoStrengthToChange() throws Exception {
        FxToolkit.setupFixture(() -> {
            view.showExplanation("colony", "words", FAINT);
            told.clear();
            view.changeOpacity(-0.1);

            assertThat(opacity("#explanation-words")).isEqualTo(1);
            assertThat(node("#explanation-opacity").getParent().isVisible()).isFalse();
            assertThat(told).isEmpty();
        });
    }

    @Test
    void wordsAreSwitchedOff() throws Exception {
        FxToolkit.setupFixture(() -> {
            view.showExplanation("colony", "words", FAINT);
            view.toggleExplanation();

            assertThat(visible("#explanation-words")).isFalse();
            assertThat(told).contains(new Observation.ExplanationToggled(false));
        });
    }

    @Test
    void heatAfterWordsIsAsFaintAsItIsSet() throws Exception {
        FxToolkit.setupFixture(() -> {
            view.showExplanation("colony", "words", FAINT);
            view.showExplanation("colony", "heat", FAINT);

            assertThat(opacity("#heat")).isEqualTo(0.3);
            assertThat(node("#explanation-opacity").getParent().isVisible()).isTrue();
        });
    }

    private static Explained explained(String target) {
        return target.equals("words")
                ? new Explained.Words(LocalizedText.same("B between 2 and 4."))
                : Explained.Layer.of(new Heatmap(SIDE, SIDE, new double[SIDE * SIDE], new int[SIDE * SIDE]));
    }

    /** Of a node and all that it stands in. */
    private double opacity(String id) {
        double opacity = 1;
        for (Node at = node(id); at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    private boolean visible(String id) {
        boolean visible = true;
        for (Node at = node(id); at != null; at = at.getParent()) {
            visible &= at.isVisible();
        }
        return visible;
    }

    private Node node(String id) {
        view.node().applyCss();
        view.node().layout();
        return view.node().lookup(id);
    }
}
