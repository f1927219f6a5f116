package tandem.protocols.language;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tandem.protocols.language.grammar.Shape;

/**
 * YAML text to its root. Aliases are not part of the protocol language ({@code extends} is), which also keeps small files
 * from growing without end; neither are texts nested deeper than any protocol is.
 */
final class YamlDocument {
    private static final int DEEPEST = 40;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private YamlDocument() {}

    /** @param shape of the whole, told of as {@code name} */
    static Optional<YamlValue> root(String text, String name, Shape shape, Problems problems) {
        try {
            if (!plain(text, problems)) {
                return Optional.empty();
            }
            Optional<YamlValue> root = new Compose(SETTINGS)
                    .composeString(text)
                    .map(node -> new YamlValue(
                            name, Optional.of(node), Place.of(node.getStartMark()), problems, shape, Map.of()));
            if (root.isEmpty()) {
                problems.error(new Place(1, 1), "the file is empty", "start from a shipped protocol");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            problems.error(
                    Place.of(e.getProblemMark()),
                    "this is not valid YAML: " + e.getProblem().replaceFirst("^but ", ""),
                    hint(e.getProblem()));
        } catch (ReaderException e) {
            problems.error(
                    place(text, e.getPosition()),
                    String.format("the character U+%04X may not stand in YAML", e.getCodePoint()),
                    "take it out, and save the file as UTF-8 text");
        } catch (YamlEngineException e) {
            problems.errorInFile("this is not valid YAML: " + e.getMessage(), "compare it with a shipped protocol");
        }
        return Optional.empty();
    }

    /** Whether the text has neither aliases nor depths; the parser itself goes through it without recursion. */
    private static boolean plain(String text, Problems problems) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof AliasEvent alias) {
                problems.error(
                        Place.of(event.getStartMark()),
                        "aliases (*" + alias.getAlias().getValue() + ") are not part of the protocol language",
                        "write the value out, or let a condition extend another");
                return false;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                problems.error(
                        Place.of(event.getStartMark()),
                        "this is nested more than " + DEEPEST + " deep",
                        "check the brackets and the indentation");
                return false;
            }
        }
        return true;
    }

    private static String hint(String problem) {
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return "indent with spaces instead of tabs";
        } else if (problem.contains("mapping values are not allowed")) {
            return "put a text that holds a colon in quotes, and check the indentation";
        } else if (problem.contains("another document")) {
            return "keep one protocol in a file";
        }
        return "check indentation, brackets and quotes here and in the line above";
    }

    private static Place place(String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }
}
