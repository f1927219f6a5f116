package tandem.xai.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code model.yaml}: strictly, with the place of what is wrong. */
final class BundleReader {

    private static final List<String> KEYS = List.of(
            "name",
            "classes",
            "input",
            "weights",
            "architecture",
            "head",
            "licence",
            "provenance",
            "temperature",
            "evaluation");
    private static final List<String> INPUT_KEYS = List.of("width", "height", "channels", "mean", "std", "fit");

    private final Path folder;
    private final Path file;
    private final MarkedYaml yaml;

    BundleReader(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(ModelBundle.DESCRIPTION);
        this.yaml = new MarkedYaml(file);
    }

    ModelBundle read() {
        if (!Files.isDirectory(folder)) {
            throw new ModelBundleException(
                    folder + ": no such folder — name the folder of a model bundle, with a model.yaml in it");
        } else if (!Files.isRegularFile(file)) {
            throw new ModelBundleException(
                    folder + ": no model.yaml in it — a bundle is a folder with model.yaml and the weights");
        }
        MappingNode root = yaml.root();
        Map<String, Node> entries = yaml.entries(root, KEYS);
        String name = yaml.text(yaml.need(root, entries, "name"));
        List<String> classes = classes(yaml.need(root, entries, "classes"));
        ModelInput input = input(yaml.need(root, entries, "input"));
        Weights weights = weights(root, entries);
        return new ModelBundle(
                folder,
                name,
                classes,
                input,
                weights,
                Optional.ofNullable(entries.get("licence")).map(yaml::text).orElse(""),
                Optional.ofNullable(entries.get("provenance")).map(yaml::text).orElse(""),
                Optional.ofNullable(entries.get("temperature"))
                        .map(this::temperature)
                        .orElse(1.0),
                Optional.ofNullable(entries.get("evaluation")).map(yaml::plain).orElse(Map.of()),
                hash(weights));
    }

    private List<String> classes(Node node) {
        List<String> classes = new ArrayList<>();
        for (Node entry : yaml.sequence(node)) {
            String name = yaml.text(entry);
            if (classes.contains(name)) {
                throw yaml.wrong(entry, "class “" + name + "” stands twice — each output needs its own name");
            }
            classes.add(name);
        }
        if (classes.size() < 2) {
            throw yaml.wrong(
                    node, "a classifier needs two classes or more — name each output of the network, in order");
        }
        return classes;
    }

    private ModelInput input(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw yaml.wrong(
                    node, "input is not a list of keys — write { width: 224, height: 224, mean: […], std: […] }");
        }
        Map<String, Node> entries = yaml.entries(mapping, INPUT_KEYS);
        if (entries.containsKey("channels")
                && !yaml.text(entries.get("channels")).equals("RGB")) {
            throw yaml.wrong(entries.get("channels"), "only RGB networks can be used — export one that takes RGB");
        }
        return new ModelInput(
                size(yaml.need(node, entries, "width")),
                size(yaml.need(node, entries, "height")),
                mean(yaml.need(node, entries, "mean")),
                std(yaml.need(node, entries, "std")),
                Optional.ofNullable(entries.get("fit")).map(this::fit).orElse(ModelInput.Fit.SQUEEZE));
    }

    private int size(Node node) {
        double value = yaml.number(node);
        if (value != Math.rint(value) || value < 8 || value > 4096) {
            throw yaml.wrong(node, "“" + yaml.text(node) + "” is no size — write whole pixels, 8 to 4096");
        }
        return (int) value;
    }

    private List<Double> mean(Node node) {
        List<Double> mean = three(node);
        if (mean.stream().anyMatch(value -> value < 0 || value > 1)) {
            throw yaml.wrong(node, "a mean is not in 0 to 1 — pixels are divided by 255 first, so divide it too");
        }
        return mean;
    }

    private List<Double> std(Node node) {
        List<Double> std = three(node);
        if (std.stream().anyMatch(value -> value <= 0)) {
            throw yaml.wrong(
                    node, "a standard deviation is not above 0 — inputs are divided by it, 1 leaves them as they are");
        }
        return std;
    }

    private List<Double> three(Node node) {
        List<Double> values = yaml.sequence(node).stream().map(yaml::number).toList();
        if (values.size() != 3) {
            throw yaml.wrong(node, values.size() + " values for three channels — write [red, green, blue]");
        }
        return values;
    }

    private ModelInput.Fit fit(Node node) {
        String word = yaml.text(node);
        for (ModelInput.Fit fit : ModelInput.Fit.values()) {
            if (fit.word().equals(word)) {
                return fit;
            }
        }
        throw yaml.wrong(node, "“" + word + "” is no fit — write squeeze or centre");
    }

    private Weights weights(MappingNode root, Map<String, Node> entries) {
        String file = file(yaml.need(root, entries, "weights"), "weights");
        Node architecture = entries.get("architecture");
        Node head = entries.get("head");
        if (architecture != null && head != null) {
            throw yaml.wrong(head, "a head goes on TorchScript weights — leave out architecture, or the head");
        } else if (architecture != null) {
            checkArchitecture(architecture);
            return new Weights.Blocks(file);
        }
        return head == null ? new Weights.Script(file) : new Weights.HeadOnScript(file, file(head, "head"));
    }

    /** @param key whose value names the file */
    private String file(Node node, String key) {
        String name = yaml.text(node);
        try {
            Path absolute = folder.toAbsolutePath().normalize();
            if (!absolute.resolve(name).normalize().startsWith(absolute)) {
                throw yaml.wrong(node, key + " “" + name + "” lies outside the folder — copy it into it");
            } else if (Files.isRegularFile(folder.resolve(name))) {
                return name;
            }
        } catch (InvalidPathException noFileName) {
            throw yaml.wrong(node, key + " “" + name + "” is no file name — write one like weights.pt", noFileName);
        }
        throw yaml.wrong(node, key + " “" + name + "” is not in the folder — copy it there, or mend the name");
    }

    private void checkArchitecture(Node node) {
        String word = yaml.text(node);
        if (!word.equals(SmallCnn.NAME)) {
            throw yaml.wrong(
                    node,
                    "“" + word + "” is no architecture that Tandem builds — write " + SmallCnn.NAME
                            + ", or leave the key out for TorchScript weights");
        }
    }

    private double temperature(Node node) {
        double value = yaml.number(node);
        if (value <= 0) {
            throw yaml.wrong(node, "“" + yaml.text(node) + "” is not above 0 — 1 leaves the network as it is");
        }
        return value;
    }

    /** Line ends are taken as \n, so that a checkout on Windows is the same bundle. */
    private String hash(Weights weights) {
        Path reading = file;
        try {
            MessageDigest digest = Sha256.begin();
            digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            for (String name : weights.files()) {
                reading = folder.resolve(name);
                try (InputStream in = new DigestInputStream(Files.newInputStream(reading), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new ModelBundleException(
                    reading + ": cannot be read (" + ModelBundleException.reason(unreadable)
                            + ") — give this user the right to read it",
                    unreadable);
        }
    }
}
