package tandem.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.results.calibration.BetaBinomial;
import tandem.results.calibration.Calibration;
import tandem.results.calibration.PilotItem;
import tandem.results.calibration.SetRow;
import tandem.results.calibration.choice.ItemChoice;
import tandem.results.calibration.choice.Targets;
import tandem.results.statistics.BcaInterval;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Interval;

/** Writes a calibration as text. */
final class CalibrateText {

    private static final int NAMED = 8;

    private CalibrateText() {}

    /** What there is, and how items differ: a line each. */
    static List<String> of(String pilot, Calibration calibration) {
        List<PilotItem> items = calibration.pilot().items();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%s: %,d participants, %,d items, %,d answers without the AI",
                        pilot,
                        items.stream()
                                .flatMap(item -> item.answers().stream())
                                .map(answer -> answer.participant())
                                .distinct()
                                .count(),
                        items.size(),
                        items.stream().mapToInt(PilotItem::answered).sum()),
                calibration
                        .spread()
                        .value()
                        .map(CalibrateText::spread)
                        .orElseGet(() -> "how items differ: NA: "
                                + calibration.spread().reason().orElseThrow()));
    }

    private static String spread(BetaBinomial spread) {
        double sd = Math.sqrt(spread.mean() * (1 - spread.mean()) * spread.correlation());
        return String.format(
                Locale.ROOT,
                "people are right on %.1f %% of answers; accuracies of items differ by a standard deviation of %.1f %%"
                        + " beyond chance (γ %.3f)",
                100 * spread.mean(),
                100 * sd,
                spread.correlation());
    }

    /** What is told of a set of items: a line. */
    static String of(SetRow row) {
        Optional<Interval> bca = row.resampling()
                .flatMap(Bootstrap::bca)
                .map(BcaInterval::interval)
                .value();
        String interval = bca.or(
                        () -> row.resampling().flatMap(Bootstrap::percentile).value())
                .map(ends -> String.format(
                        Locale.ROOT, " [%.3f, %.3f%s]", ends.low(), ends.high(), bca.isPresent() ? "" : ", percentile"))
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%s, %s: %s",
                row.set(),
                row.quantity().word(),
                row.estimate()
                        .value()
                        .map(value -> String.format(Locale.ROOT, "%.3f", value) + interval)
                        .orElseGet(() -> "NA: " + row.reason()));
    }

    /** What was chosen: a line. */
    static String of(ItemChoice choice) {
        Targets wanted = choice.targets();
        ItemChoice.Reached reached = choice.reached();
        return String.format(
                Locale.ROOT,
                "chosen: %d items (%s): solo accuracy %.3f (wanted %.3f), AI accuracy %.3f (%.3f), correlation of errors"
                        + " %s (%.3f)",
                choice.ids().size(),
                choice.byTruth().entrySet().stream()
                        .map(truth -> truth.getKey() + " " + truth.getValue())
                        .collect(Collectors.joining(", ")),
                reached.soloAccuracy(),
                wanted.soloAccuracy(),
                reached.aiAccuracy(),
                wanted.aiAccuracy(),
                reached.correlation().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.3f", reached.correlation().getAsDouble())
                        : "NA",
                wanted.correlation());
    }

    /** The first few, and how many more. */
    static String named(List<String> ids) {
        return ids.size() <= NAMED
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, NAMED)) + " and " + (ids.size() - NAMED) + " more";
    }
}
