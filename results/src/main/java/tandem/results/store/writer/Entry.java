package tandem.results.store.writer;

import java.util.Collection;
import tandem.protocols.session.Event;

/** Work for the thread that writes, done in order. */
public sealed interface Entry {

    /** An event to append. */
    record Append(Event event) implements Entry {}

    /** A refusal: everything of its session goes but this event. */
    record Refuse(Event event) implements Entry {}

    /** Something to do once everything before is committed. */
    record Then(Runnable action) implements Entry {}

    /** How many of {@code entries} are events. */
    static int events(Collection<Entry> entries) {
        return (int) entries.stream().filter(entry -> !(entry instanceof Then)).count();
    }
}
