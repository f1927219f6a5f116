package tandem.results.statistics;

import java.util.Optional;

/**
 * An estimate that says of what kind it is.
 *
 * @param kind its name in the literature, such as {@code Hedges' g}
 * @param value the number
 * @param interval where its method gives one
 */
public record Estimate(String kind, double value, Optional<Interval> interval) {

    /** A number, never NaN. */
    public Estimate {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(kind + " is " + value);
        }
    }

    static Estimate of(String kind, double value) {
        return new Estimate(kind, value, Optional.empty());
    }

    static Estimate of(String kind, double value, Interval interval) {
        return new Estimate(kind, value, Optional.of(interval));
    }
}
