package tandem.app.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import tandem.app.study.OpenStudy;
import tandem.tasks.Task;

/**
 * Every kind of screen of shipped studies, as it is read out and as it is told from its ground: whatever can have the focus has
 * a name, text has the contrast that WCAG 2.1 AA asks for (1.4.3: 4.5, or 3 where it is large), and so has what a control is
 * known by (1.4.11: 3). What is switched off is exempt.
 */
@ExtendWith(ApplicationExtension.class)
class EverybodyCanUseItTest {

    @ParameterizedTest
    @CsvSource({
        "demo, en",
        "demo-delegation, fr",
        "demo-evidence, fr",
        "demo-series, fr",
        "wildfire, fr",
        "kuhl-2023, fr"
    })
    void everyScreenIsNamedAndLegible(String protocol, String language) {
        Findings findings = new Findings();
        try (OpenStudy study = OpenStudy.open(NothingIsClippedTest.shortened(protocol), 1, Task.Progress.SILENT)) {
            new ScreenWalk(study, language, new ScreenSize(1280, 720, 1), findings).walk();
        }

        assertThat(findings.problems).isEmpty();
        assertThat(findings.named).isGreaterThan(50);
        assertThat(findings.texts).isGreaterThan(50);
        assertThat(findings.edges).isGreaterThan(50);
    }

    private static final class Findings implements Onlooker {

        /** Such as {@code leave.title}. */
        private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z-]+)+");

        private static final Set<String> KNOWN_BY_THEIR_EDGE =
                Set.of("button", "option", "entry", "box", "track", "thumb");
        private static final double LARGE = 24;
        private static final double LARGE_BOLD = 18.66;

        private final Set<String> seen = new TreeSet<>();
        private final Set<String> problems = new TreeSet<>();
        private int named;
        private int texts;
        private int edges;

        @Override
        public boolean hasSeen(String name) {
            return seen.contains(name);
        }

        @Override
        public void look(String name, ShownWindow window) {
            if (seen.add(name)) {
                window.lookAt(root -> {
                    visible(root).forEach(node -> look(name + ": ", node));
                    return seen;
                });
            }
        }

        private void look(String where, Node node) {
            if (node.isFocusTraversable()) {
                named++;
                String name = name(node);
                if (name.isBlank() || KEY.matcher(name).matches()) {
                    problems.add(where + node + " is read out as “" + name + "”");
                }
            }
            if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color fill) {
                texts++;
                Color ground = Colours.ground(text.getParent());
                double contrast = Colours.contrast(Colours.over(fill, ground), ground);
                if (contrast < wanted(text)) {
                    problems.add(where + "“" + text.getText() + "” has a contrast of " + rounded(contrast));
                }
            }
            if (node instanceof Region region && isKnownByItsEdge(region)) {
                edges++;
                double contrast = edge(region);
                if (contrast < 3) {
                    problems.add(where + node + " has an edge with a contrast of " + rounded(contrast));
                }
            }
        }

        /** Of a bar that shows how far one is, the filled part tells all. */
        private static boolean isKnownByItsEdge(Region region) {
            return region.getStyleClass().stream().anyMatch(KNOWN_BY_THEIR_EDGE::contains)
                    && !(region.getParent() instanceof ProgressBar);
        }

        private static double edge(Region region) {
            Color behind = Colours.ground(region.getParent());
            Stream<Color> strokes = region.getBorder() == null
                    ? Stream.empty()
                    : region.getBorder().getStrokes().stream()
                            .map(BorderStroke::getTopStroke)
                            .filter(Color.class::isInstance)
                            .map(Color.class::cast);
            return Stream.concat(strokes.map(stroke -> Colours.over(stroke, behind)), Stream.of(Colours.ground(region)))
                    .mapToDouble(colour -> Colours.contrast(colour, behind))
                    .max()
                    .orElseThrow();
        }

        private static String name(Node node) {
            if (node.getAccessibleText() != null) {
                return node.getAccessibleText();
            }
            return node instanceof Labeled labeled ? labeled.getText() : "";
        }

        private static double wanted(Text text) {
            boolean bold = text.getFont().getName().matches(".*(Bold).*");
            return text.getFont().getSize() >= (bold ? LARGE_BOLD : LARGE) ? 3 : 4.5;
        }

        private static String rounded(double contrast) {
            return String.format(Locale.ROOT, "%.2f", contrast);
        }

        /** All that is there to be seen and used. */
        private static List<Node> visible(Parent parent) {
            List<Node> found = new ArrayList<>();
            for (Node node : parent.getChildrenUnmodifiable()) {
                if (node.isVisible() && !node.isDisabled() && node.getOpacity() > 0) {
                    found.add(node);
                    if (node instanceof Parent inner) {
                        found.addAll(visible(inner));
                    }
                }
            }
            return found;
        }
    }
}
