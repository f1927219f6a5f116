package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.1 computes it: 4.5 for text (1.4.3), 3 for what a control is known by (1.4.11). */
class ContrastTest {

    private final String css = css();
    private final Map<String, String> tokens = tokens(css);

    @ParameterizedTest
    @CsvSource({
        "ink, ground",
        "ink, surface",
        "ink, accent-faint",
        "quiet, ground",
        "quiet, surface",
        "quiet, accent-faint",
        "hint, ground",
        "on-accent, accent",
        "on-accent, accent-strong",
        "accent-strong, ground",
        "accent-strong, accent-faint",
        "right, right-faint",
        "wrong, wrong-faint"
    })
    void textStandsOutFromItsGround(String text, String ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"accent, ground", "accent, surface", "track, ground", "edge, ground", "edge, surface"})
    void controlsStandOutFromTheirGround(String control, String ground) {
        assertThat(contrast(control, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void everyColourOfTextIsOneThatIsComputedHere() {
        TreeSet<String> used = new TreeSet<>();
        Matcher fills = Pattern.compile("-fx-text-fill: ([^;]+);").matcher(css);
        while (fills.find()) {
            used.add(fills.group(1));
        }
        assertThat(used)
                .isSubsetOf(Stream.of("ink", "quiet", "hint", "on-accent", "accent-strong", "right", "wrong")
                        .map(token -> "-tandem-" + token)
                        .toList());
    }

    private double contrast(String one, String other) {
        double a = luminance(tokens.get(one));
        double b = luminance(tokens.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int place) {
        double value = Integer.parseInt(hex.substring(place, place + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher lines = Pattern.compile("-tandem-([a-z-]+): (#[0-9a-f]{6});").matcher(css);
        while (lines.find()) {
            tokens.put(lines.group(1), lines.group(2));
        }
        return tokens;
    }

    private static String css() {
        try (InputStream in = ContrastTest.class.getResourceAsStream("participant.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
