package tandem.results.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How values are written in cells, the same in every country and on every JDK; an empty cell is NA. */
public final class Cells {

    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Cells() {}

    /** A whole number. */
    public static String integer(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    /** A number in plain notation, to twelve significant digits; {@code NaN} and infinities are NA. */
    public static String number(OptionalDouble value) {
        if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value.getAsDouble());
        return exact.signum() == 0
                ? "0"
                : exact.round(TWELVE_DIGITS).stripTrailingZeros().toPlainString();
    }

    /** 0 or 1. */
    public static String flag(Optional<Boolean> value) {
        return value.map(yes -> yes ? "1" : "0").orElse("");
    }

    /** Nanoseconds as milliseconds with three decimals. */
    public static String milliseconds(OptionalLong nanos) {
        return nanos.isEmpty()
                ? ""
                : BigDecimal.valueOf(nanos.getAsLong(), 6)
                        .setScale(3, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** A text that no spreadsheet takes for a formula: one that could be gets an apostrophe before it. */
    public static String neutral(String text) {
        boolean formula = !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
