package tandem.app.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.tasks.Task;

/** Every kind of screen of the shipped studies, in both languages, on the smallest and on the usual display; with type larger than designed a screen may scroll. */
@ExtendWith(ApplicationExtension.class)
class NothingIsClippedTest {

    private static final double SMALLEST_PICTURE = 160;

    @ParameterizedTest
    @CsvSource({
        "demo, en, 1280, 720, 1",
        "demo, fr, 1280, 720, 1",
        "demo, fr, 1920, 1080, 1",
        "demo-delegation, fr, 1280, 720, 1",
        "demo-evidence, fr, 1280, 720, 1",
        "demo-maze, fr, 1280, 720, 1",
        "demo-minefield, fr, 1280, 720, 1",
        "demo-connect-four, fr, 1280, 720, 1",
        "demo-series, fr, 1280, 720, 1",
        "wildfire, en, 1280, 720, 1",
        "wildfire, fr, 1280, 720, 1",
        "kuhl-2023, en, 1280, 720, 1",
        "kuhl-2023, fr, 1280, 720, 1",
        "demo, en, 1280, 720, 1.5",
        "demo, fr, 1280, 720, 1.5",
        "demo, fr, 1280, 720, 0.75",
        "demo-evidence, fr, 1280, 720, 1.5",
        "demo-maze, fr, 1280, 720, 1.5",
        "demo-series, fr, 1280, 720, 1.5",
        "kuhl-2023, fr, 1280, 720, 1.5"
    })
    void allTextIsThereInFullAndInsideTheWindow(String protocol, String language, int width, int height, double scale) {
        ScreenSize size = new ScreenSize(width, height, scale);
        ClippedTexts clipped = new ClippedTexts(size);
        try (OpenStudy study = OpenStudy.open(shortened(protocol), 1, Task.Progress.SILENT)) {
            new ScreenWalk(study, language, size, clipped).walk();
        }

        assertThat(clipped.problems).isEmpty();
        assertThat(clipped.seen)
                .contains(
                        "start",
                        "language",
                        "preparing",
                        "consent",
                        "refused",
                        "leave",
                        "hint",
                        "debrief",
                        "ended",
                        "trouble");
    }

    /** Fewer trials, and not another screen. */
    static Protocol shortened(String name) {
        String text = ShippedProtocols.text(name)
                .orElseThrow()
                .replace("trials: 24", "trials: 4")
                .replace("turns: { most: 60 }", "turns: { most: 2 }");
        return new Protocol(
                ProtocolReader.read(text, name + ".yaml").study().orElseThrow(), text, Path.of(""), List.of());
    }

    private static final class ClippedTexts implements Onlooker {

        private final ScreenSize size;
        private final Set<String> seen = new TreeSet<>();
        private final List<String> problems = new ArrayList<>();

        ClippedTexts(ScreenSize size) {
            this.size = size;
        }

        @Override
        public boolean hasSeen(String name) {
            return seen.contains(name);
        }

        @Override
        public void look(String name, ShownWindow window) {
            if (seen.add(name)) {
                problems.addAll(window.lookAt(root -> in(name, root)));
            }
        }

        private List<String> in(String screen, Parent parent) {
            List<String> found = new ArrayList<>();
            for (Node node : parent.getChildrenUnmodifiable()) {
                if (!node.isVisible()) {
                    continue;
                }
                if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
                    found.addAll(of(screen, labeled));
                } else if (node instanceof ProgressBar
                        && node.localToScene(node.getLayoutBounds()).getMinY() < 0) {
                    found.add(screen + " is higher than the window");
                } else if (node instanceof ScrollBar bar && !mayBe(bar)) {
                    found.add(screen + " must be scrolled");
                } else if (node instanceof ImageView picture && "picture".equals(picture.getId())) {
                    found.addAll(of(screen, picture));
                }
                if (node instanceof Parent inner) {
                    found.addAll(in(screen, inner));
                }
            }
            return found;
        }

        private boolean mayBe(ScrollBar bar) {
            return size.scale() > 1 && bar.getOrientation() == Orientation.VERTICAL;
        }

        /** Whether it can be brought into the window where that is allowed: type larger than designed. */
        private boolean scrolls(Node node) {
            Node above = node;
            while (above != null && !(above instanceof ScrollPane)) {
                above = above.getParent();
            }
            return size.scale() > 1 && above != null;
        }

        private List<String> of(String screen, ImageView picture) {
            Bounds bounds = picture.getLayoutBounds();
            return picture.getImage() != null && Math.max(bounds.getWidth(), bounds.getHeight()) < SMALLEST_PICTURE
                    ? List.of(screen + ": the picture is only " + bounds)
                    : List.of();
        }

        private List<String> of(String screen, Labeled labeled) {
            List<String> found = new ArrayList<>();
            Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
            boolean above = bounds.getMinY() < 0 || bounds.getMaxY() > size.height();
            if (bounds.getMinX() < 0 || bounds.getMaxX() > size.width() || above && !scrolls(labeled)) {
                found.add(screen + ": “" + labeled.getText() + "” lies outside at " + bounds);
            }
            labeled.lookupAll(".text").stream()
                    .filter(text -> text.getParent() == labeled)
                    .map(text -> ((Text) text).getText())
                    .filter(shown -> !shown.equals(labeled.getText()))
                    .forEach(shown -> found.add(screen + ": “" + labeled.getText() + "” is cut to “" + shown + "”"));
            return found;
        }
    }
}
