package tandem.results.trials;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Event;

/** Reads values out of an event's payload. Numbers come as any of Java's boxes, because JSON knows but one kind. */
final class Payload {

    private Payload() {}

    static OptionalDouble number(Event event, String key) {
        return event.payload().get(key) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    static List<String> words(Event event, String key) {
        return event.payload().get(key) instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** By name; none where the event has none. */
    static SortedMap<String, Double> numbers(Event event, String key) {
        SortedMap<String, Double> numbers = new TreeMap<>();
        if (event.payload().get(key) instanceof Map<?, ?> values) {
            values.forEach((name, value) -> numbers.put(String.valueOf(name), ((Number) value).doubleValue()));
        }
        return numbers;
    }

    static boolean flag(Event event, String key) {
        return Boolean.TRUE.equals(event.payload().get(key));
    }

    static PlannedTrial.Kind kind(Event trialStarted) {
        return PlannedTrial.Kind.valueOf(trialStarted.text("kind").toUpperCase(Locale.ROOT));
    }
}
