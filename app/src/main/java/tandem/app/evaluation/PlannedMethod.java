package tandem.app.evaluation;

import java.util.OptionalLong;
import tandem.xai.attribution.AttributionMethod;

/**
 * A method as it is made.
 *
 * @param method as it is set and seeded
 * @param seed nothing where it draws nothing
 */
public record PlannedMethod(AttributionMethod method, OptionalLong seed) {

    /** Its name. */
    public String name() {
        return method.name();
    }

    /** The seed in a table: empty where it draws nothing. */
    public String seedWord() {
        return seed.isPresent() ? Long.toString(seed.getAsLong()) : "";
    }
}
