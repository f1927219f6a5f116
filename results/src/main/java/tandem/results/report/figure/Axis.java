package tandem.results.report.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Where numbers of any range stand on paper.
 *
 * @param low the number at one end
 * @param high the number at the other, above {@code low}
 * @param step from one number that is named to the next; a factor where {@code logarithmic}
 * @param atLow where {@code low} stands, in units of the drawing
 * @param atHigh where {@code high} stands
 * @param logarithmic whether equal ratios, rather than equal differences, stand equally far apart; then all are above 0
 */
record Axis(double low, double high, double step, double atLow, double atHigh, boolean logarithmic) {

    /** About so many steps fill a linear axis. */
    private static final int STEPS = 4;

    private static final double ROUNDING = 1e-9;

    /** An axis that reaches over all numbers, to round ones. */
    static Axis over(DoubleStream numbers, double atLow, double atHigh) {
        double[] all = numbers.sorted().toArray();
        double low = all.length == 0 ? 0 : all[0];
        double high = all.length == 0 ? 1 : all[all.length - 1];
        double step = step(high > low ? high - low : Math.max(Math.abs(low), 1));
        double from = Math.floor(low / step + ROUNDING) * step;
        double to = Math.ceil(high / step - ROUNDING) * step;
        return new Axis(from, to > from ? to : from + step, step, atLow, atHigh, false);
    }

    /** An axis that reaches over all numbers, all above 0, to powers of ten. */
    static Axis overPowers(DoubleStream numbers, double atLow, double atHigh) {
        double[] all = numbers.sorted().toArray();
        double low = all.length == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(all[0])));
        double high = all.length == 0 ? 10 : Math.pow(10, Math.ceil(Math.log10(all[all.length - 1])));
        return new Axis(low, high > low ? high : low * 10, 10, atLow, atHigh, true);
    }

    /** The place of a number; what lies outside stands at the end. */
    double at(double number) {
        double inside = Math.max(low, Math.min(high, number));
        double share = logarithmic ? Math.log(inside / low) / Math.log(high / low) : (inside - low) / (high - low);
        return atLow + share * (atHigh - atLow);
    }

    /** The numbers to name. */
    List<Double> ticks() {
        double steps = logarithmic ? Math.log(high / low) / Math.log(step) : (high - low) / step;
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= steps + ROUNDING; i++) {
            ticks.add(logarithmic ? low * Math.pow(step, i) : low + i * step);
        }
        return ticks;
    }

    /** A number as it is named: a few digits, no rounding dirt. */
    static String name(double tick) {
        BigDecimal plain = new BigDecimal(String.format(Locale.ROOT, "%.6g", tick)).stripTrailingZeros();
        String text = plain.signum() == 0 ? "0" : plain.toPlainString();
        return text.startsWith("-") ? "−" + text.substring(1) : text;
    }

    /** The round number, 1, 2 or 5 times a power of ten, of which about {@value #STEPS} fill the room. */
    private static double step(double room) {
        double rough = room / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
    }
}
