package tandem.results.report.figure;

import java.util.List;

/**
 * Where shares in [0, 1] stand on paper.
 *
 * @param zero where 0 stands, in units of the drawing
 * @param one where 1 stands
 */
record Scale(double zero, double one) {

    /** The shares that an axis names. */
    static final List<String> TICKS = List.of("0", "0.25", "0.5", "0.75", "1");

    /** The place of a share that an axis names. */
    double at(String tick) {
        return at(Double.parseDouble(tick));
    }

    /** The place of a share; what lies outside [0, 1] stands at the end. */
    double at(double share) {
        double inside = Math.max(0, Math.min(1, share));
        return zero + inside * (one - zero);
    }
}
