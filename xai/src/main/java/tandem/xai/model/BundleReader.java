package tandem.xai.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code model.yaml}: strictly, with the place of what is wrong. */
final class BundleReader {

    private static final List<String> KEYS = List.of(
            "name",
            "classes",
            "input",
            "weights",
            "architecture",
            "licence",
            "provenance",
            "temperature",
            "evaluation");
    private static final List<String> INPUT_KEYS = List.of("width", "height", "channels", "mean", "std", "fit");

    private final Path folder;
    private final Path file;

    BundleReader(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(ModelBundle.DESCRIPTION);
    }

    ModelBundle read() {
        if (!Files.isDirectory(folder)) {
            throw new ModelBundleException(
                    folder + ": no such folder — name the folder of a model bundle, with a model.yaml in it");
        } else if (!Files.isRegularFile(file)) {
            throw new ModelBundleException(
                    folder + ": no model.yaml in it — a bundle is a folder with model.yaml and the weights");
        }
        MappingNode root = compose();
        Map<String, Node> entries = entries(root, KEYS);
        Node inputNode = need(root, entries, "input");
        String weights = text(need(root, entries, "weights"));
        if (!Files.isRegularFile(folder.resolve(weights))) {
            throw wrong(
                    entries.get("weights"),
                    "weights “" + weights + "” are not in the folder — copy them there, or mend the name");
        }
        return new ModelBundle(
                folder,
                text(need(root, entries, "name")),
                classes(need(root, entries, "classes")),
                input(inputNode),
                weights,
                Optional.ofNullable(entries.get("architecture")).map(this::architecture),
                entries.containsKey("licence") ? text(entries.get("licence")) : "",
                entries.containsKey("provenance") ? text(entries.get("provenance")) : "",
                entries.containsKey("temperature") ? positive(entries.get("temperature")) : 1,
                evaluation(entries.get("evaluation")),
                hash(weights));
    }

    private MappingNode compose() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setAllowDuplicateKeys(false)
                .build();
        try {
            Optional<Node> node = new Compose(settings).composeString(Files.readString(file));
            if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                return mapping;
            }
            throw new ModelBundleException(
                    file + ":1:1: not a list of keys — begin with name, classes, input, weights");
        } catch (MarkedYamlEngineException broken) {
            String place = broken.getProblemMark()
                    .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                    .orElse("");
            throw new ModelBundleException(file + place + ": not YAML: " + broken.getProblem(), broken);
        } catch (YamlEngineException | IOException broken) {
            throw new ModelBundleException(file + ": cannot be read: " + oneLine(broken), broken);
        }
    }

    private Map<String, Node> entries(MappingNode mapping, List<String> known) {
        Map<String, Node> entries = new TreeMap<>();
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

    private Node need(Node parent, Map<String, Node> entries, String key) {
        if (!entries.containsKey(key)) {
            throw wrong(parent, "“" + key + "” is missing — add it");
        }
        return entries.get(key);
    }

    private List<String> classes(Node node) {
        List<String> classes = new ArrayList<>();
        for (Node entry : sequence(node)) {
            String name = text(entry);
            if (classes.contains(name)) {
                throw wrong(entry, "class “" + name + "” stands twice — each output needs its own name");
            }
            classes.add(name);
        }
        if (classes.size() < 2) {
            throw wrong(node, "a classifier needs two classes or more — name each output of the network, in order");
        }
        return classes;
    }

    private ModelInput input(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "input is not a list of keys — write { width: 224, height: 224, mean: […], std: […] }");
        }
        Map<String, Node> entries = entries(mapping, INPUT_KEYS);
        if (entries.containsKey("channels") && !text(entries.get("channels")).equals("RGB")) {
            throw wrong(entries.get("channels"), "only RGB networks can be used — export one that takes RGB");
        }
        List<Double> std = three(need(node, entries, "std"));
        if (std.stream().anyMatch(value -> value <= 0)) {
            throw wrong(entries.get("std"), "a standard deviation is not above 0 — inputs are divided by it");
        }
        return new ModelInput(
                size(need(node, entries, "width")),
                size(need(node, entries, "height")),
                three(need(node, entries, "mean")),
                std,
                entries.containsKey("fit") ? fit(entries.get("fit")) : ModelInput.Fit.SQUEEZE);
    }

    private ModelInput.Fit fit(Node node) {
        for (ModelInput.Fit fit : ModelInput.Fit.values()) {
            if (fit.word().equals(text(node))) {
                return fit;
            }
        }
        throw wrong(node, "“" + text(node) + "” is no fit — write squeeze or centre");
    }

    private String architecture(Node node) {
        if (!text(node).equals(SmallCnn.NAME)) {
            throw wrong(
                    node,
                    "“" + text(node) + "” is no architecture that Tandem builds — write " + SmallCnn.NAME
                            + ", or leave the key out for TorchScript weights");
        }
        return text(node);
    }

    private int size(Node node) {
        double value = number(node);
        if (value != Math.rint(value) || value < 8 || value > 4096) {
            throw wrong(node, "“" + text(node) + "” is no size — write whole pixels, 8 to 4096");
        }
        return (int) value;
    }

    private List<Double> three(Node node) {
        List<Double> values = sequence(node).stream().map(this::number).toList();
        if (values.size() != 3) {
            throw wrong(node, values.size() + " values for three channels — write [red, green, blue]");
        }
        return values;
    }

    private double positive(Node node) {
        double value = number(node);
        if (!(value > 0) || Double.isInfinite(value)) {
            throw wrong(node, "“" + text(node) + "” is not above 0 — 1 leaves the network as it is");
        }
        return value;
    }

    private double number(Node node) {
        try {
            return Double.parseDouble(text(node));
        } catch (NumberFormatException none) {
            throw wrong(node, "“" + text(node) + "” is not a number");
        }
    }

    @SuppressWarnings("unchecked") // what was composed from a mapping with text keys is constructed as one
    private Map<String, Object> evaluation(Node node) {
        if (node == null) {
            return Map.of();
        } else if (!(node instanceof MappingNode)) {
            throw wrong(node, "evaluation is not a list of keys — write accuracy, confusion, calibration under it");
        }
        return (Map<String, Object>)
                new StandardConstructor(LoadSettings.builder().build()).constructSingleDocument(Optional.of(node));
    }

    private List<Node> sequence(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(node, "not a list — write [a, b, c]");
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "one value is expected here");
    }

    private ModelBundleException wrong(Node node, String what) {
        String place = node.getStartMark()
                .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse("");
        return new ModelBundleException(file + place + ": " + what);
    }

    private String hash(String weights) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            try (InputStream in = new DigestInputStream(Files.newInputStream(folder.resolve(weights)), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new ModelBundleException(
                    folder.resolve(weights) + ": cannot be read: " + oneLine(unreadable), unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static String oneLine(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }
}
