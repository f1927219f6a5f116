package tandem.protocols.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.protocols.language.grammar.Shape;

/**
 * Reads an accuracy that must be exact: a fraction such as {@code 17/24}, or a decimal number.
 *
 * @param trials it is to hold over
 */
record AccuracyReader(int trials) {
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,6})/([1-9][0-9]{0,5})");
    private static final Pattern DECIMAL = Pattern.compile("[01](\\.[0-9]{1,12})?");
    private static final double EXACT = 1e-9;

    /** How many of the trials are hits; -1 after a problem was told. */
    int hits(YamlValue value) {
        if (value.absent()) {
            return -1;
        }
        value.as(Shape.Share.class);
        String text = value.text();
        double accuracy = parse(text);
        if (text.isEmpty()) {
            return -1;
        }
        if (Double.isNaN(accuracy) || accuracy > 1) {
            value.found(
                    Check.ACCURACY_NO_SHARE,
                    "“accuracy” is “" + text + "”",
                    "give a number from 0 to 1, or a fraction of the trials such as 18/24");
            return -1;
        }
        double hits = accuracy * trials;
        if (Math.abs(hits - Math.rint(hits)) > EXACT * trials) {
            int below = (int) Math.floor(hits);
            value.found(
                    Check.ACCURACY_NOT_EXACT,
                    "an accuracy of " + text + " over " + trials + " trials is no whole number of right answers",
                    "write " + below + "/" + trials + " or " + (below + 1) + "/" + trials + nearestTrials(accuracy));
            return -1;
        }
        return (int) Math.rint(hits);
    }

    private static double parse(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2));
        }
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    /** Other numbers of trials, within ten, that the accuracy is exact over. */
    private String nearestTrials(double accuracy) {
        for (int step = 1; step <= 10; step++) {
            for (int other : new int[] {trials - step, trials + step}) {
                double hits = accuracy * other;
                if (other > 0 && Math.abs(hits - Math.rint(hits)) <= EXACT * other) {
                    return ", or ask for " + other + " trials";
                }
            }
        }
        return "";
    }
}
