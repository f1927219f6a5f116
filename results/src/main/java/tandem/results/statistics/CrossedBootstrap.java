package tandem.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;

/**
 * Intervals for people and items both taken as samples: participants and items are drawn with replacement, each
 * independently, and an answer counts as often as its participant times as often as its item was drawn (the pigeonhole
 * bootstrap; Owen 2007, Owen &amp; Eckles 2012). Somewhat too wide rather than too narrow. Draw i has the stream of chance
 * {@code ("crossed bootstrap", seed, i)}.
 */
public final class CrossedBootstrap {

    private CrossedBootstrap() {}

    /**
     * The intervals of a statistic of sums over answers. The acceleration of BCa takes participants and items as two
     * samples.
     *
     * @param participants the participant of each answer, numbered from 0
     * @param items the item of each answer, numbered from 0
     * @param sums what each answer adds to the sums
     * @param statistic of the sums
     * @param level confidence of the intervals
     * @param draws how many, and their seed
     * @param watch who waits
     */
    public static Result<Bootstrap> of(
            int[] participants,
            int[] items,
            double[][] sums,
            SumStatistic statistic,
            double level,
            Draws draws,
            Watch watch) {
        if (participants.length != sums.length || items.length != sums.length) {
            throw new IllegalArgumentException("every answer has a participant, an item and its sums");
        }
        int people = Arrays.stream(participants).max().orElse(-1) + 1;
        int things = Arrays.stream(items).max().orElse(-1) + 1;
        if (people < 2 || things < 2) {
            return Result.notAvailable(
                    "too few participants or items: " + people + " and " + things + ", at least 2 needed");
        }
        int[] once = once(people);
        int[] each = once(things);
        return Bootstrap.of(
                "crossed bootstrap (participants × items)",
                people,
                statistic.of(total(participants, once, items, each, sums)),
                i -> drawn(
                        participants,
                        people,
                        items,
                        things,
                        sums,
                        statistic,
                        Chance.of("crossed bootstrap", draws.seed(), i)),
                () -> Jackknife.acceleration(
                        List.of(
                                IntStream.range(0, people).toArray(),
                                IntStream.range(people, people + things).toArray()),
                        left -> statistic.of(
                                left < people
                                        ? total(participants, without(people, left), items, each, sums)
                                        : total(participants, once, items, without(things, left - people), sums))),
                level,
                draws,
                watch);
    }

    private static OptionalDouble drawn(
            int[] participants,
            int people,
            int[] items,
            int things,
            double[][] sums,
            SumStatistic statistic,
            Chance chance) {
        int[] ofPerson = times(people, chance);
        int[] ofThing = times(things, chance);
        return statistic.of(total(participants, ofPerson, items, ofThing, sums));
    }

    private static double[] total(int[] participants, int[] ofParticipant, int[] items, int[] ofItem, double[][] sums) {
        double[] total = new double[sums[0].length];
        for (int i = 0; i < sums.length; i++) {
            int times = ofParticipant[participants[i]] * ofItem[items[i]];
            if (times > 0) {
                for (int column = 0; column < total.length; column++) {
                    total[column] += times * sums[i][column];
                }
            }
        }
        return total;
    }

    /** How often each of {@code n} is drawn in {@code n} draws. */
    private static int[] times(int n, Chance chance) {
        int[] times = new int[n];
        for (int i = 0; i < n; i++) {
            times[chance.below(n)]++;
        }
        return times;
    }

    private static int[] once(int n) {
        int[] once = new int[n];
        Arrays.fill(once, 1);
        return once;
    }

    private static int[] without(int n, int left) {
        int[] times = once(n);
        times[left] = 0;
        return times;
    }
}
