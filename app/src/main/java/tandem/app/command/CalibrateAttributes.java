package tandem.app.command;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.store.EventStore;
import tandem.results.store.records.StoredEvent;

/**
 * What the pilot's items had as attributes, such as the level of noise that a task dealt them. Dealt anew to a list of chosen
 * ones, they would have others, and would no longer be as hard as the pilot found them.
 *
 * @param byItem values by name, by id of the item; without those that differed between trials
 */
record CalibrateAttributes(Map<String, Map<String, String>> byItem) {

    /** Where nothing is known. */
    static final CalibrateAttributes NONE = new CalibrateAttributes(Map.of());

    /** As the trials of these sessions recorded them. */
    static CalibrateAttributes in(EventStore store, List<String> sessions) {
        return of(store.stored(sessions).stream()
                .flatMap(List::stream)
                .filter(stored -> EventType.of(stored.type()) == EventType.TRIAL_STARTED)
                .map(StoredEvent::event)
                .toList());
    }

    /** As the events of started trials recorded them; other events do not matter. */
    static CalibrateAttributes of(List<Event> events) {
        Map<String, Map<String, String>> byItem = new TreeMap<>();
        Map<String, Set<String>> differing = new TreeMap<>();
        for (Event event : events) {
            if (event.type() == EventType.TRIAL_STARTED
                    && event.payload().get("attributes") instanceof Map<?, ?> attributes) {
                String item = event.text("item");
                Map<String, String> known = byItem.computeIfAbsent(item, id -> new TreeMap<>());
                attributes.forEach((name, value) -> {
                    String former = known.putIfAbsent(name.toString(), value.toString());
                    if (former != null && !former.equals(value.toString())) {
                        differing.computeIfAbsent(item, id -> new HashSet<>()).add(name.toString());
                    }
                });
            }
        }
        differing.forEach((item, names) -> byItem.get(item).keySet().removeAll(names));
        return new CalibrateAttributes(byItem);
    }

    /** Of an item; none where the pilot did not meet it. */
    Map<String, String> of(String item) {
        return byItem.getOrDefault(item, Map.of());
    }
}
