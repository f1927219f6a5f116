package tandem.app.evaluation.caution;

import java.util.Locale;

/** How numbers are written. */
final class Numbers {

    private Numbers() {}

    /** To five decimals, one more than a study's probabilities have. */
    static String digits(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
