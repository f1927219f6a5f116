package tandem.results.participants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

/**
 * The stations that a session ran on, by what was known of them as it began and went on.
 *
 * @param stations how many different ones
 * @param fit whether all of them were fit for a study; empty where one is not known to be, and none known not to be
 * @param displayChanged whether one had another display than its certificate's; empty where that is not known
 * @param checkedDays from the measurement of the first station until the session began; empty without a certificate
 * @param measures of the first station's certificate, by name; none without one
 */
public record StationFacts(
        int stations,
        Optional<Boolean> fit,
        Optional<Boolean> displayChanged,
        OptionalDouble checkedDays,
        Map<String, Double> measures) {

    /** The facts of a session; empty where nobody looked, as with simulated participants. */
    static Optional<StationFacts> of(List<Event> events) {
        List<Event> checks = events.stream()
                .filter(event -> event.type() == EventType.STATION_CHECKED)
                .toList();
        return checks.isEmpty() ? Optional.empty() : Optional.of(facts(checks));
    }

    private static StationFacts facts(List<Event> checks) {
        Map<String, Object> first = checks.get(0).payload();
        return new StationFacts(
                (int) checks.stream()
                        .map(check -> check.text("station"))
                        .distinct()
                        .count(),
                all(checks, "fit", true),
                all(checks, "display_changed", false).map(unchanged -> !unchanged),
                number(first.get("age_days")),
                measures(first));
    }

    /** Whether {@code key} is {@code wanted} in all checks: one that is otherwise decides, then one that does not say. */
    private static Optional<Boolean> all(List<Event> checks, String key, boolean wanted) {
        List<Optional<Boolean>> said = checks.stream()
                .map(check -> Optional.ofNullable(check.payload().get(key)).map(value -> value.equals(wanted)))
                .toList();
        if (said.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return said.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }

    private static Map<String, Double> measures(Map<String, Object> check) {
        Map<String, Double> measures = new TreeMap<>();
        if (check.get("measures") instanceof Map<?, ?> measured) {
            measured.forEach(
                    (name, value) -> number(value).ifPresent(known -> measures.put(String.valueOf(name), known)));
        }
        return measures;
    }

    private static OptionalDouble number(Object value) {
        return value instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }
}
