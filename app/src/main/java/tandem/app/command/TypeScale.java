package tandem.app.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tandem.app.study.InputException;
import tandem.app.window.DisplayUse;

/** How large type and controls are, as it is typed. */
final class TypeScale {

    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3})\\s*%?");

    private TypeScale() {}

    /**
     * The factor that {@code 125%} or {@code 125} stands for.
     *
     * @throws InputException if it is none, or too small or too large
     */
    static double of(String typed) {
        Matcher percent = PERCENT.matcher(typed.strip());
        double scale = percent.matches() ? Integer.parseInt(percent.group(1)) / 100.0 : 0;
        if (scale < DisplayUse.SMALLEST || scale > DisplayUse.LARGEST) {
            throw new InputException("--scale " + typed + ": type can be from " + percent(DisplayUse.SMALLEST) + " to "
                    + percent(DisplayUse.LARGEST) + " of its usual size — say --scale 125%, for instance");
        }
        return scale;
    }

    private static String percent(double scale) {
        return Math.round(100 * scale) + "%";
    }
}
