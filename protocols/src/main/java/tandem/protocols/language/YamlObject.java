package tandem.protocols.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;

/**
 * Keys with values, read strictly: a key that the grammar does not know, that stands twice or that is not a text is told at
 * once. Asking for a key that the grammar does not have is a programmer's error.
 */
final class YamlObject {
    private final YamlValue self;
    private final Map<String, YamlValue> keys = new LinkedHashMap<>();
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Set<String> inherited = new HashSet<>();

    /** @param self whose shape is one of {@link Shape.Keys} or {@link Shape.Names} */
    YamlObject(YamlValue self) {
        this.self = self;
        if (self.node().isPresent()) {
            ((MappingNode) self.node().get()).getValue().forEach(this::take);
        }
    }

    /** An object that has what {@code other} has, except where it has its own. */
    YamlObject inherit(YamlObject other) {
        YamlObject merged = new YamlObject(self);
        other.values.forEach((key, value) -> {
            if (merged.values.putIfAbsent(key, value) == null) {
                merged.keys.put(key, other.keys.get(key));
                merged.inherited.add(key);
            }
        });
        return merged;
    }

    /** The same object in a cell of the design, where factors have these levels. */
    YamlObject in(Map<String, String> cell) {
        YamlObject there = new YamlObject(self.in(cell));
        values.forEach((key, value) -> there.values.put(key, value.in(cell)));
        there.keys.putAll(keys);
        there.inherited.addAll(inherited);
        return there;
    }

    Optional<YamlValue> optional(String key) {
        known(key);
        return Optional.ofNullable(values.get(key));
    }

    YamlValue required(String key) {
        if (!known(key).required()) {
            throw new IllegalArgumentException("the grammar says that " + key + " may be missing in " + self.name());
        }
        return optional(key).orElseGet(() -> {
            self.error("“" + key + "” is missing in " + self.name(), "add it");
            return missing(key);
        });
    }

    /** Where to mend what is wrong with the value of {@code key} in this very object: the value, or the object it came to. */
    YamlValue blame(String key) {
        return inherited.contains(key) ? self : values.getOrDefault(key, self);
    }

    /** A value for a key that is not there; reading it tells nothing. */
    YamlValue missing(String key) {
        return self.with(key, Optional.empty(), self.place(), known(key).shape());
    }

    /** The value of {@code key}, or one that is not there; reading it tells nothing. */
    YamlValue orMissing(String key) {
        return optional(key).orElseGet(() -> missing(key));
    }

    /** All entries, for objects whose keys are names that the author chose. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(new Entry(keys.get(key), value)));
        return entries;
    }

    YamlValue self() {
        return self;
    }

    /** A key that is a name, and its value. */
    record Entry(YamlValue key, YamlValue value) {}

    private Key known(String key) {
        Optional<Key> known = self.shape() instanceof Shape.Keys shape ? shape.key(key) : Optional.empty();
        return known.orElseThrow(
                () -> new IllegalArgumentException("the grammar has no " + key + " in " + self.name()));
    }

    private void take(NodeTuple tuple) {
        YamlValue key = self.with(
                "a key",
                Optional.of(tuple.getKeyNode()),
                Place.of(tuple.getKeyNode().getStartMark()),
                keyShape());
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            key.error("a key in " + self.name() + " is not a text", "write it as key: value");
            return;
        }
        String name = scalar.getValue();
        if (values.containsKey(name)) {
            key.error(
                    "“" + name + "” stands twice in " + self.name() + ", first in line "
                            + keys.get(name).place().line(),
                    "keep one of the two");
            return;
        }
        Optional<Shape> shape = shapeOf(name);
        if (shape.isEmpty()) {
            key.error(
                    "unknown key “" + name + "” in " + self.name(),
                    Spelling.advice(name, ((Shape.Keys) self.shape()).names()));
            return;
        }
        keys.put(name, key);
        values.put(
                name,
                self.with(
                        "“" + name + "”",
                        Optional.of(tuple.getValueNode()),
                        Place.of(tuple.getValueNode().getStartMark()),
                        shape.get()));
    }

    private Shape keyShape() {
        return self.shape() instanceof Shape.Names names && !names.free() ? new Shape.Id() : new Shape.Text();
    }

    private Optional<Shape> shapeOf(String key) {
        return self.shape() instanceof Shape.Names names
                ? Optional.of(names.value())
                : ((Shape.Keys) self.shape()).key(key).map(Key::shape);
    }
}
