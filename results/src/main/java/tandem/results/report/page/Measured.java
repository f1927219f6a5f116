package tandem.results.report.page;

import java.util.Optional;
import java.util.OptionalDouble;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.measures.computation.Range;
import tandem.results.report.figure.Span;
import tandem.results.report.markup.Element;

/** A measure in a cell or in a figure. */
final class Measured {

    private Measured() {}

    /** A cell with number and interval, and from how many; or NA and why. */
    static Element cell(MeasureRow row) {
        int participants = row.counts().participants() - row.counts().undefined();
        Element from = small(
                "n = " + SmallCell.count(participants) + "; " + row.counts().trials() + " trials");
        Range range = row.definition().range();
        return row.estimate()
                .value()
                .map(value -> Table.number(Digits.number(value, range))
                        .with(small(row.bca()
                                .value()
                                .map(ends -> Digits.interval(ends, range))
                                .orElse("no interval: " + row.reason())))
                        .with(from))
                .orElseGet(() -> Table.number("NA").with(small(row.reason())));
    }

    /** A line of a smaller size. */
    static Element small(String text) {
        return Element.of("small", text);
    }

    /** Number and interval in words. */
    static String words(MeasureRow row) {
        return Digits.estimate(row.estimate(), row.bca(), row.definition().range());
    }

    /** The number as it is drawn. */
    static OptionalDouble share(MeasureRow row) {
        return row.estimate().value().map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** The interval as it is drawn. */
    static Optional<Span> span(MeasureRow row) {
        return row.bca().value().map(Digits::span);
    }
}
