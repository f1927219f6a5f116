package tandem.results.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys and values of YAML that know where they stand. A key that nobody asked for is told of.
 *
 * @param file as it was named by whoever asked
 * @param place of the whole
 * @param values by key; those read are taken out
 */
record MapNode(String file, Optional<Mark> place, Map<String, Node> values) {

    /** The whole of a file. */
    static MapNode root(String yaml, String file) {
        try {
            Node root = new Compose(LoadSettings.builder().build())
                    .composeString(yaml)
                    .orElseThrow(() -> new ImportException(file, "the map is empty", "begin with study: and a name"));
            return of(root, file);
        } catch (YamlEngineException e) {
            String problem = e.getMessage().replaceAll("\\s+", " ").trim();
            throw new ImportException(file, "this is not YAML (" + problem + ")", "check indentation and quotes", e);
        }
    }

    private static MapNode of(Node node, String file) {
        if (!(node instanceof MappingNode mapping)) {
            throw new ImportException(
                    where(file, node.getStartMark()), "keys and values are wanted", "write key: value");
        }
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode(), file);
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new ImportException(
                        where(file, tuple.getKeyNode().getStartMark()),
                        "the key " + key + " is there twice",
                        "keep one");
            }
        }
        return new MapNode(file, node.getStartMark(), values);
    }

    /** What stands under a key; nothing stands there if the key is missing. */
    MapNode object(String key) {
        Node node = values.remove(key);
        return node == null ? new MapNode(file, place, new LinkedHashMap<>()) : of(node, file);
    }

    /** Whether keys and values stand under a key. */
    boolean hasObject(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** The text of a key that must be there. */
    String required(String key) {
        return text(key)
                .orElseThrow(() -> new ImportException(
                        where(file, place), "the key " + key + " is missing", "write " + key + ": and its value"));
    }

    /** The text of a key that may be missing. */
    Optional<String> text(String key) {
        return Optional.ofNullable(values.remove(key)).map(node -> text(node, file));
    }

    /** The texts of a key: one, a list, or none if it is missing. */
    List<String> texts(String key) {
        Node node = values.remove(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(each -> text(each, file)).toList();
        }
        return node == null ? List.of() : List.of(text(node, file));
    }

    /** What {@code reader} makes of the text of a key; what it refuses is told with {@code wanted}. */
    <T> Optional<T> read(String key, String wanted, Function<String, T> reader) {
        Node node = values.get(key);
        return text(key).map(text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw new ImportException(
                        where(file, node.getStartMark()), text + " is no " + key, "write one of: " + wanted, e);
            }
        });
    }

    /** All keys, in order. */
    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Tells of a key that was not asked for. */
    void done(String where) {
        values.entrySet().stream().findFirst().ifPresent(left -> {
            throw new ImportException(
                    where(file, left.getValue().getStartMark()),
                    "there is no key " + left.getKey() + " " + where,
                    "take it out, or see the shipped maps");
        });
    }

    private static String text(Node node, String file) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new ImportException(where(file, node.getStartMark()), "one value is wanted", "write it behind the colon");
    }

    private static String where(String file, Optional<Mark> mark) {
        return mark.map(at -> file + ":" + (at.getLine() + 1) + ":" + (at.getColumn() + 1))
                .orElse(file);
    }
}
