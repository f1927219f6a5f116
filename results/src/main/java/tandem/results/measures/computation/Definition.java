package tandem.results.measures.computation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a measure is. Its name with its options is its own among all measures.
 *
 * @param family it belongs to
 * @param name stable, as in the data
 * @param description what it is, with its formula
 * @param source authors and year
 * @param range of its values
 * @param needs what it needs of the design
 * @param options by name, sorted
 */
public record Definition(
        String family,
        String name,
        String description,
        String source,
        Range range,
        List<Need> needs,
        Map<String, String> options) {

    public Definition {
        needs = List.copyOf(needs);
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** The same, with what else it depends on in a sample. */
    Definition with(Map<String, String> circumstances) {
        Map<String, String> both = new TreeMap<>(options);
        both.putAll(circumstances);
        return new Definition(family, name, description, source, range, needs, both);
    }

    /** The options as in the data, such as {@code clipping=raw; scale=number}; empty if there are none. */
    public String optionsText() {
        return options.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("; "));
    }
}
