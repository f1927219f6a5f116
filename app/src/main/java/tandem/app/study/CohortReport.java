package tandem.app.study;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import tandem.protocols.plan.CohortBalance;

/** The balance of a cohort, in words and numbers for a terminal. */
public final class CohortReport {

    private CohortReport() {}

    /** Writes the tables, one after another, and what is left unbalanced. */
    public static void write(CohortBalance balance, PrintStream out) {
        section(out, "Participants by arm");
        balance.arms().forEach((arm, count) -> line(out, arm.isEmpty() ? "(one arm)" : arm, count));
        section(out, "Participants by order of conditions");
        balance.orders().forEach((order, count) -> line(out, order, count));
        section(out, "Blocks by condition and position");
        balance.positions().forEach((condition, counts) -> line(out, condition, counts(counts)));
        section(out, "Blocks by condition and the condition before");
        balance.successions().forEach((condition, counts) -> line(out, condition, counts(counts)));
        section(out, "Items by condition");
        balance.items().forEach((condition, counts) -> {
            int least =
                    counts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
            int most =
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            line(out, condition, counts.size() + " items, each " + least + " to " + most + " times");
        });
        section(out, "Advice by condition (right of all, least and most in a block)");
        balance.accuracy()
                .forEach((condition, accuracy) -> line(
                        out,
                        condition,
                        String.format(
                                Locale.ROOT,
                                "%d of %d = %.3f, %.3f to %.3f",
                                accuracy.right(),
                                accuracy.trials(),
                                (double) accuracy.right() / accuracy.trials(),
                                accuracy.least(),
                                accuracy.most())));
        section(out, "Confounds left");
        if (balance.confounds().isEmpty()) {
            out.println("  none");
        }
        balance.confounds().forEach(confound -> out.println("  " + confound));
    }

    private static void section(PrintStream out, String title) {
        out.println(title);
    }

    private static void line(PrintStream out, String name, Object value) {
        out.printf(Locale.ROOT, "  %-40s %s%n", name, value);
    }

    private static String counts(Map<?, Integer> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((what, count) -> text.append(text.length() == 0 ? "" : ", ")
                .append(what)
                .append(": ")
                .append(count));
        return text.toString();
    }
}
