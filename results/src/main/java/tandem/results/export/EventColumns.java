package tandem.results.export;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import tandem.protocols.session.EventType;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the file of events. */
final class EventColumns {

    private EventColumns() {}

    static List<Column<EventRow>> all() {
        return new Columns<EventRow>()
                .text("study", "Id of the study", row -> row.session().study())
                .text("participant", "Pseudonym", row -> row.session().participant())
                .levels("P001 … people, S001 … simulated")
                .text("session", "Id of the session", row -> row.session().session())
                .integer(
                        "seq",
                        "Number of the event in the session, from 1 without gaps",
                        row -> OptionalInt.of((int) row.event().seq()))
                .milliseconds(
                        "time_ms",
                        "When it happened, since the session began",
                        row -> OptionalLong.of(row.event().nanos()))
                .derivation("monotonic clock; the time between a stop and the going on does not count")
                .timestamp(
                        "wall",
                        "When it happened, by the wall clock",
                        row -> row.event().wall())
                .integer(
                        "step",
                        "Index of the step in the plan, from 0",
                        row -> OptionalInt.of(row.event().step()))
                .text("trial", "Id of the trial", row -> row.event().trial())
                .missing("it did not happen in a trial")
                .text("type", "What happened", row -> row.event().type())
                .levels(types())
                .json(
                        "payload",
                        "What the event carries; a key without a value is absent",
                        row -> row.event().payload())
                .list();
    }

    private static String types() {
        return Arrays.stream(EventType.values())
                .map(type -> type.word() + ": " + type.description()
                        + (type.keys().isEmpty() ? "" : " (" + String.join(", ", type.keys()) + ")"))
                .collect(Collectors.joining("; "));
    }
}
