package tandem.results.calibration;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.ClusterBootstrap;
import tandem.results.statistics.Draws;
import tandem.results.statistics.Interval;
import tandem.results.statistics.Result;
import tandem.results.statistics.Watch;

/** Computes what is told of sets of items. */
public final class SetTable {

    /** The name of the set of all items. */
    public static final String ALL = "all";

    static final String NOTHING_TO_COMPARE = "there is no item on which answers of both human and AI are known";

    private SetTable() {}

    /**
     * The rows of all items, and of those of each true class where there are several.
     *
     * @param items calibrated
     * @param draws of items, for intervals
     */
    public static List<SetRow> of(List<CalibratedItem> items, Draws draws) {
        List<String> classes = items.stream()
                .map(calibrated -> calibrated.item().truth())
                .distinct()
                .sorted()
                .toList();
        return Stream.concat(
                        of(ALL, items, draws).stream(),
                        classes.stream()
                                .filter(one -> classes.size() > 1)
                                .flatMap(truth -> of(
                                        "truth=" + truth,
                                        items.stream()
                                                .filter(calibrated -> calibrated
                                                        .item()
                                                        .truth()
                                                        .equals(truth))
                                                .toList(),
                                        draws)
                                        .stream()))
                .toList();
    }

    /** The rows of one set, which is called {@code set}. */
    public static List<SetRow> of(String set, List<CalibratedItem> items, Draws draws) {
        SetCounts counts = SetCounts.of(items);
        return Stream.of(Quantity.values())
                .map(quantity ->
                        new SetRow(set, quantity, quantity.of(items), resampling(quantity, items, draws), counts))
                .toList();
    }

    /** Items are the sample: a study will have others of their kind. */
    private static Result<Bootstrap> resampling(Quantity quantity, List<CalibratedItem> items, Draws draws) {
        if (!quantity.resampled()) {
            return Result.notAvailable("pairs are not resampled");
        }
        List<CalibratedItem> known =
                items.stream().filter(CalibratedItem::comparable).toList();
        ItemStatistic statistic = quantity.among(known);
        return ClusterBootstrap.of(
                known,
                drawn -> statistic.of(drawn).value().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                Interval.USUAL_LEVEL,
                draws,
                Watch.NOBODY);
    }
}
