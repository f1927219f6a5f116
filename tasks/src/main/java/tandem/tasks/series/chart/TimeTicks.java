package tandem.tasks.series.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Round numbers of samples along an axis of time. */
final class TimeTicks {

    private static final int[] ROUND = {1, 2, 5};

    private TimeTicks() {}

    /**
     * Samples to be named: multiples of the smallest of 1, 2, 5, 10, 20, 50 … of which no more than {@code most} are seen.
     *
     * @param most 1 or more
     */
    static List<Integer> of(VisibleSpan span, int most) {
        int step = 1;
        for (int i = 0, power = 1; count(span, step) > most; i++) {
            power *= i > 0 && i % ROUND.length == 0 ? 10 : 1;
            step = power * ROUND[i % ROUND.length];
        }
        int apart = step;
        return IntStream.range(span.from(), span.to())
                .filter(sample -> sample % apart == 0)
                .boxed()
                .toList();
    }

    private static int count(VisibleSpan span, int step) {
        return (span.to() - 1) / step - (span.from() + step - 1) / step + 1;
    }
}
