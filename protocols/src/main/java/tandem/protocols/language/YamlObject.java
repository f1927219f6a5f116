package tandem.protocols.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Keys with values, read strictly: {@link #close} tells of every key that nobody asked for. A key that stands twice, or is
 * not a text, is told at once.
 */
final class YamlObject {
    private final YamlValue self;
    private final Map<String, YamlValue> keys = new LinkedHashMap<>();
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> inherited = new HashSet<>();

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

    Optional<YamlValue> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    YamlValue required(String key) {
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
        return new YamlValue(key, Optional.empty(), self.place(), self.problems());
    }

    /** All entries, for objects whose keys are names that the author chose. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        values.forEach((key, value) -> entries.add(new Entry(keys.get(key), value)));
        return entries;
    }

    /** Tells of the keys that nobody asked for. */
    void close() {
        keys.forEach((key, place) -> {
            if (!asked.contains(key)) {
                place.error("unknown key “" + key + "” in " + self.name(), Spelling.advice(key, asked));
            }
        });
    }

    YamlValue self() {
        return self;
    }

    /** A key that is a name, and its value. */
    record Entry(YamlValue key, YamlValue value) {}

    private void take(NodeTuple tuple) {
        YamlValue key = new YamlValue(
                "a key",
                Optional.of(tuple.getKeyNode()),
                Place.of(tuple.getKeyNode().getStartMark()),
                self.problems());
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
        keys.put(name, key);
        values.put(
                name,
                new YamlValue(
                        "“" + name + "”",
                        Optional.of(tuple.getValueNode()),
                        Place.of(tuple.getValueNode().getStartMark()),
                        self.problems()));
    }
}
