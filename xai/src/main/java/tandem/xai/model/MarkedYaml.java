package tandem.xai.model;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML file as nodes with marks, so that what is wrong in it is told with its place. */
final class MarkedYaml {

    private final Path file;
    private final LoadSettings settings;

    MarkedYaml(Path file) {
        this.file = file;
        this.settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setAllowDuplicateKeys(false)
                .build();
    }

    /** The keys and values of the file's root. */
    MappingNode root() {
        try {
            // Editors on Windows put a byte order mark in front, which is no content.
            String content = Files.readString(file).replaceFirst("^\uFEFF", "");
            if (new Compose(settings).composeString(content).orElse(null) instanceof MappingNode mapping) {
                return mapping;
            }
            throw new ModelBundleException(
                    file + ":1:1: not a list of keys — begin with name, classes, input, weights");
        } catch (YamlEngineException broken) {
            throw notYaml(broken);
        } catch (CharacterCodingException otherEncoding) {
            throw new ModelBundleException(file + ": not UTF-8 — save it again in that encoding", otherEncoding);
        } catch (IOException unreadable) {
            throw new ModelBundleException(
                    file + ": cannot be read (" + ModelBundleException.reason(unreadable)
                            + ") — give this user the right to read it",
                    unreadable);
        }
    }

    /** Values by key, all of which are known and stand once. */
    Map<String, Node> entries(MappingNode mapping, List<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (!known.contains(key)) {
                throw wrong(tuple.getKeyNode(), "unknown key “" + key + "” — known are " + String.join(", ", known));
            } else if (entries.put(key, tuple.getValueNode()) != null) {
                throw wrong(tuple.getKeyNode(), "“" + key + "” stands twice — keep one");
            }
        }
        return entries;
    }

    /** A value that must be there. */
    Node need(Node parent, Map<String, Node> entries, String key) {
        if (!entries.containsKey(key)) {
            throw wrong(parent, "“" + key + "” is missing — add it");
        }
        return entries.get(key);
    }

    /** One line of text; a number is taken as it is written, since classes are often called 0, 1, 2. */
    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong(node, "one value is expected here, not a list — write it after the colon");
        } else if (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()) {
            throw wrong(node, "nothing is written here — give a value, or leave the key out where it may be");
        }
        return scalar.getValue().strip();
    }

    /** A finite number. */
    double number(Node node) {
        String text = text(node);
        if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            Object value = new StandardConstructor(settings).constructSingleDocument(Optional.of(node));
            if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
                return number.doubleValue();
            }
        }
        throw wrong(node, "“" + text + "” is not a number — write one like 0.5, without quotes");
    }

    /** The entries of a list. */
    List<Node> sequence(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(node, "not a list — write [a, b, c]");
    }

    /** Keys and values as plain maps, lists, texts and numbers. */
    @SuppressWarnings("unchecked") // a mapping whose keys were seen to be texts is constructed as such a map
    Map<String, Object> plain(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "not a list of keys — write key: value under it, each on a line of its own");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!tuple.getKeyNode().getTag().equals(Tag.STR)) {
                throw wrong(tuple.getKeyNode(), "a key that is not a word — write a word, or put it in quotes");
            }
        }
        try {
            Object values = new StandardConstructor(settings).constructSingleDocument(Optional.of(node));
            return Collections.unmodifiableMap((Map<String, Object>) values);
        } catch (YamlEngineException broken) {
            throw notYaml(broken);
        }
    }

    ModelBundleException wrong(Node node, String what) {
        return wrong(node, what, null);
    }

    ModelBundleException wrong(Node node, String what, Throwable cause) {
        return new ModelBundleException(
                file + node.getStartMark().map(MarkedYaml::place).orElse("") + ": " + what, cause);
    }

    private ModelBundleException notYaml(YamlEngineException broken) {
        if (broken instanceof MarkedYamlEngineException marked) {
            String place = marked.getProblemMark().map(MarkedYaml::place).orElse("");
            return new ModelBundleException(
                    file + place + ": not YAML: " + marked.getProblem() + " — mend the line", broken);
        }
        return new ModelBundleException(
                file + ": not YAML: " + ModelBundleException.reason(broken) + " — write it as plain text", broken);
    }

    private static String place(Mark mark) {
        return ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }
}
