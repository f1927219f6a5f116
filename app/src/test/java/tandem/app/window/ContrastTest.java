package tandem.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import tandem.app.screens.Colours;

/**
 * Contrast as WCAG 2.1 computes it: 4.5 for text (1.4.3), 3 for what a control is known by (1.4.11). The pairs come from the style
 * sheet, states that no picture shows (hovering, say) included; what stands on what in screens, {@code EverybodyCanUseItTest}
 * sees.
 */
class ContrastTest {

    /** Lines that tell nothing that is not told otherwise, and what is drawn in pictures. */
    private static final Set<String> DECORATION = Set.of("line", "transparent");

    private final String css = css().replaceAll("(?s)/\\*.*?\\*/", "");
    private final List<Rule> rules = rules(css);

    /** A rule for one selector. */
    private record Rule(String selector, String block) {

        Optional<String> token(String property) {
            Matcher value = Pattern.compile("(?<![a-z-])" + property + ": (?:-tandem-)?([a-z-]+);")
                    .matcher(block);
            return value.find() ? Optional.of(value.group(1)) : Optional.empty();
        }

        /** What it styles, without what that stands in. */
        Set<String> styled() {
            return classes(selector.substring(selector.lastIndexOf(' ') + 1));
        }

        /** What it styles stands in that. */
        Optional<Set<String>> around() {
            List<String> parts = List.of(selector.split("[ >]+"));
            return parts.size() < 2 ? Optional.empty() : Optional.of(classes(parts.get(parts.size() - 2)));
        }

        private static Set<String> classes(String compound) {
            return Arrays.stream(compound.split("(?=[.:])"))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.toSet());
        }
    }

    /** Colours by their tokens. */
    private record Pair(String colour, String ground) {}

    @Test
    void textStandsOutFromItsGround() {
        Set<String> pairs = new TreeSet<>();
        for (Rule rule : rules) {
            for (Pair pair : texts(rule)) {
                pairs.add(pair.colour() + " on " + pair.ground());
                assertThat(contrast(pair)).as(rule.selector() + ": " + pair).isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(pairs)
                .contains(
                        "ink on ground",
                        "quiet on surface",
                        "hint on ground",
                        "on-accent on accent",
                        "on-accent on accent-strong",
                        "ink on accent-faint",
                        "right on right-faint",
                        "wrong on wrong-faint");
    }

    @Test
    void controlsStandOutFromTheirGround() {
        Set<String> edges = new TreeSet<>();
        for (Rule rule : rules) {
            rule.token("-fx-border-color")
                    .filter(edge -> !DECORATION.contains(edge) && !edge.equals("on-accent"))
                    .ifPresent(edges::add);
            if (rule.styled().contains(".track") || rule.styled().contains(".thumb")) {
                rule.token("-fx-background-color").ifPresent(edges::add);
            }
        }
        for (String edge : edges) {
            for (String ground : List.of("ground", "surface")) {
                assertThat(contrast(new Pair(edge, ground)))
                        .as(edge + " on " + ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(edges).contains("edge", "accent", "track");
    }

    /** Where it has no ground of its own, text stands on that of what it stands in, or else on the page's or a card's. */
    private List<Pair> texts(Rule rule) {
        Optional<String> text = rule.token("-fx-text-fill");
        Optional<String> ground = rule.token("-fx-background-color").filter(token -> !token.equals("transparent"));
        if (text.isPresent()) {
            return ground
                    .or(() -> ofSameWithoutState(rule, "-fx-background-color"))
                    .or(() -> rule.around().flatMap(around -> first("-fx-background-color", around)))
                    .filter(token -> !token.equals("transparent"))
                    .map(List::of)
                    .orElse(List.of("ground", "surface"))
                    .stream()
                    .map(token -> new Pair(text.get(), token))
                    .toList();
        }
        return ground.flatMap(token -> ofSameWithoutState(rule, "-fx-text-fill").map(fill -> new Pair(fill, token)))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<String> ofSameWithoutState(Rule rule, String property) {
        Set<String> plain =
                rule.styled().stream().filter(part -> !part.startsWith(":")).collect(Collectors.toSet());
        return plain.size() == rule.styled().size() ? Optional.empty() : first(property, plain);
    }

    /** Of the first rule that styles what has at least these classes and states. */
    private Optional<String> first(String property, Set<String> wanted) {
        return rules.stream()
                .filter(rule -> rule.styled().containsAll(wanted))
                .flatMap(rule -> rule.token(property).stream())
                .findFirst();
    }

    private double contrast(Pair pair) {
        return Colours.contrast(colour(pair.colour()), colour(pair.ground()));
    }

    private Color colour(String token) {
        Matcher value =
                Pattern.compile("-tandem-" + token + ": (#[0-9a-f]{6});").matcher(css);
        assertThat(value.find()).as("the colour of the token " + token).isTrue();
        return Color.web(value.group(1));
    }

    private static List<Rule> rules(String css) {
        List<Rule> rules = new ArrayList<>();
        Matcher blocks = Pattern.compile("([^{}]+)\\{([^}]*)\\}").matcher(css);
        while (blocks.find()) {
            for (String selector : blocks.group(1).split(",")) {
                rules.add(new Rule(selector.strip(), blocks.group(2)));
            }
        }
        return rules;
    }

    private static String css() {
        try (InputStream in = ContrastTest.class.getResourceAsStream("participant.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
