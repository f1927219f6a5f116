package tandem.results.measures.family;

import java.util.Locale;
import java.util.OptionalDouble;

/** What is done with weights on advice outside [0, 1], and with undefined ones. It changes means a lot, so it is always told. */
public enum Clipping {
    /** Nothing; undefined weights do not count. */
    RAW,
    /** Below 0 is 0, above 1 is 1 (Logg et al. 2019). */
    CLIP01,
    /** Outside [0, 1] does not count. */
    DROP_OUTSIDE_01,
    /** Below 0 is 0. */
    FLOOR_0,
    /** Below 0 is 0, and undefined, or no advice, is 0 too (Zhang et al. 2023). For comparison with their numbers only. */
    ZHANG2023;

    /** The weight that counts; empty if it does not. */
    OptionalDouble applied(OptionalDouble weight) {
        if (weight.isEmpty()) {
            return this == ZHANG2023 ? OptionalDouble.of(0) : weight;
        }
        double raw = weight.getAsDouble();
        return switch (this) {
            case RAW -> weight;
            case CLIP01 -> OptionalDouble.of(Math.min(1, Math.max(0, raw)));
            case DROP_OUTSIDE_01 -> raw < 0 || raw > 1 ? OptionalDouble.empty() : weight;
            case FLOOR_0, ZHANG2023 -> OptionalDouble.of(Math.max(0, raw));
        };
    }

    /** The word in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
