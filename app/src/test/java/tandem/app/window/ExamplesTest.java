package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.images.creatures.CreatureItem;
import tandem.tasks.images.creatures.CreatureSet;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.ItemPictures;
import tandem.tasks.picture.PictureStimulusView;
import tandem.xai.image.RgbImage;

/** Known pictures that explain the advice, beside the picture. */
@ExtendWith(ApplicationExtension.class)
class ExamplesTest {

    private static final List<CreatureItem> CREATURES = CreatureSet.shipped().items();

    private final List<Observation> seen = new ArrayList<>();
    private PictureStimulusView view;

    @Start
    void start(Stage stage) {
        view = new PictureStimulusView(
                ItemPictures.of(id -> drawn(0)),
                (item, target, spec) -> new Explained.Examples(List.of(example(1), example(2), example(3))),
                "fr",
                seen::add);
        stage.setScene(new Scene(new StackPane(view.node()), 800, 600));
        stage.show();
    }

    @Test
    void eachStandsUnderAHeadingWithWhatItShowsAndTheLogHasThemInOrder() {
        show();

        assertThat(texts()).containsExactly("Exemples connus", "Nilu", "Nilu", "Nilu");
        assertThat(seen)
                .last()
                .isEqualTo(new Observation.ExamplesDrawn(
                        List.of("known-1", "known-2", "known-3"),
                        List.of("nilu", "nilu", "nilu"),
                        List.of(drawn(1).sha256(), drawn(2).sha256(), drawn(3).sha256())));
    }

    @Test
    void theSwitchTakesThemAwayAndTheNextPictureIsAlone() {
        show();
        OpenWindow.on(() -> {
            view.toggleExplanation();
            return null;
        });
        assertThat(visible()).isFalse();

        show();
        assertThat(visible()).isTrue();
        OpenWindow.on(() -> {
            view.showStimulus("c0002", Optional.empty());
            return null;
        });
        assertThat(visible()).isFalse();
    }

    private void show() {
        OpenWindow.on(() -> {
            view.showStimulus("c0001", Optional.empty());
            view.showExplanation("c0001", "nilu", new ExplanationSpec("examples", 1));
            return null;
        });
    }

    private List<String> texts() {
        return OpenWindow.on(() -> view.node().lookup("#panels").getParent().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private boolean visible() {
        return OpenWindow.on(() -> {
            boolean visible = true;
            for (Node up = view.node().lookup("#panels"); up != null; up = up.getParent()) {
                visible &= up.isVisible();
            }
            return visible;
        });
    }

    private static Explained.Example example(int number) {
        return new Explained.Example(
                "known-" + number, "nilu", new LocalizedText(Map.of("en", "Nilu", "fr", "Nilu")), drawn(number));
    }

    private static Drawn<RgbImage> drawn(int number) {
        return Drawn.of(CREATURES.get(number).drawing().image());
    }
}
