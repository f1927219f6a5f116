package tandem.results.calibration;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.results.statistics.BcaInterval;
import tandem.results.statistics.Bootstrap;
import tandem.results.statistics.Draws;
import tandem.results.statistics.Interval;
import tandem.results.statistics.Result;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the table of sets of items. */
public final class SetColumns {

    private static final String NA = "the estimate is NA, or resampling gives no such interval; see reason";

    private SetColumns() {}

    /**
     * All columns.
     *
     * @param draws that intervals are made of
     */
    public static List<Column<SetRow>> all(Draws draws) {
        return new Columns<SetRow>()
                .text("items", "Which items", SetRow::set)
                .text("quantity", "What is told of them", row -> row.quantity().word())
                .levels(Stream.of(Quantity.values())
                        .map(quantity -> quantity.word() + ": " + quantity.description())
                        .collect(Collectors.joining("; ")))
                .number("estimate", "The number", row -> number(row.estimate(), value -> value))
                .missing("NA; see reason")
                .number("ci_low", "Lower end of its 95 % interval, BCa over items", row -> bca(row, Interval::low))
                .missing(NA)
                .number("ci_high", "Upper end of its 95 % interval, BCa over items", row -> bca(row, Interval::high))
                .missing(NA)
                .number(
                        "percentile_low",
                        "Lower end of its 95 % percentile interval over items",
                        row -> number(row.resampling().flatMap(Bootstrap::percentile), Interval::low))
                .missing(NA)
                .number(
                        "percentile_high",
                        "Upper end of its 95 % percentile interval over items",
                        row -> number(row.resampling().flatMap(Bootstrap::percentile), Interval::high))
                .missing(NA)
                .text("reason", "Why there is no estimate, or else no BCa interval", SetRow::reason)
                .missing("there are both")
                .integer("n_items", "Items on which both are known", count(SetCounts::items))
                .integer("n_ai_errors", "Of them, with the AI wrong", count(SetCounts::aiErrors))
                .integer("n_answers", "Answers to them without the AI", count(SetCounts::answers))
                .integer("n_participants", "Participants who gave these", count(SetCounts::participants))
                .integer("draws", "How often items were drawn", row -> OptionalInt.of(draws.count()))
                .text("seed", "Seed of the draws", row -> Long.toString(draws.seed()))
                .list();
    }

    private static Function<SetRow, OptionalInt> count(Function<SetCounts, Integer> count) {
        return row -> OptionalInt.of(count.apply(row.counts()));
    }

    private static OptionalDouble bca(SetRow row, ToDoubleFunction<Interval> end) {
        return number(row.resampling().flatMap(Bootstrap::bca).map(BcaInterval::interval), end);
    }

    private static <T> OptionalDouble number(Result<T> result, ToDoubleFunction<T> number) {
        return result.value()
                .map(value -> OptionalDouble.of(number.applyAsDouble(value)))
                .orElse(OptionalDouble.empty());
    }
}
