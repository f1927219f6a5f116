package tandem.results.trials;

import java.util.Map;
import java.util.OptionalDouble;
import tandem.protocols.session.Event;

/**
 * The explanation that was planned for a trial.
 *
 * @param method its name; empty if none was offered
 * @param onDemand whether it appears only when the participant asks for it
 * @param opacity of what is drawn when it appears
 * @param quality where trials of a block differ in it; else empty
 * @param drawing how its map is drawn, by parameter; none if none was offered
 */
public record PlannedExplanation(
        String method, boolean onDemand, OptionalDouble opacity, String quality, Map<?, ?> drawing) {

    /** The explanation in a {@code TRIAL_STARTED} event. */
    static PlannedExplanation of(Event started) {
        return new PlannedExplanation(
                started.text("explanation"),
                Payload.flag(started, "explanation_on_demand"),
                Payload.number(started, "explanation_opacity"),
                started.text("explanation_quality"),
                started.payload().get("explanation_drawing") instanceof Map<?, ?> drawing ? drawing : Map.of());
    }

    /** A parameter of the drawing; empty if none was offered. */
    String drawn(String parameter) {
        Object value = drawing.get(parameter);
        return value == null ? "" : value.toString();
    }

    /** A parameter of the drawing that is a number; empty if none was offered. */
    OptionalDouble drawnNumber(String parameter) {
        return drawing.get(parameter) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }
}
