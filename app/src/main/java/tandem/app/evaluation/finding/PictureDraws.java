package tandem.app.evaluation.finding;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tandem.results.statistics.BootstrapIntervals;
import tandem.results.statistics.Interval;

/**
 * Pictures drawn again with replacement (Efron 1979), for intervals over pictures like these.
 *
 * @param count how often
 * @param seed another seed draws otherwise
 */
public record PictureDraws(int count, long seed) {

    /** Draws of so many pictures, from as many. */
    Drawn of(int pictures) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] drawn = new int[pictures == 0 ? 0 : count][];
        for (int draw = 0; draw < drawn.length; draw++) {
            drawn[draw] = random.ints(pictures, 0, pictures).toArray();
        }
        return new Drawn(IntStream.range(0, pictures).toArray(), drawn);
    }

    /**
     * Pictures by number.
     *
     * @param all each once
     * @param drawn those of each draw
     */
    @SuppressWarnings("ArrayRecordComponent") // handed around in this package only
    record Drawn(int[] all, int[][] drawn) {

        /** What a number is in each draw. */
        double[] each(ToDoubleFunction<int[]> number) {
            return Arrays.stream(drawn).mapToDouble(number).toArray();
        }

        /** The 95 % percentile interval of a number; empty where draws do not vary or are too few. */
        Optional<Interval> interval(ToDoubleFunction<int[]> number) {
            return interval(each(number));
        }

        /** The same of what a number is in each draw. */
        static Optional<Interval> interval(double[] each) {
            return BootstrapIntervals.percentile(each, Interval.USUAL_LEVEL).value();
        }
    }
}
