package tandem.tasks.series.robust;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import tandem.tasks.raster.Chance;

/**
 * The minimum covariance determinant by FAST-MCD (Rousseeuw and Van Driessen 1999): among subsets of {@code h} rows, one whose
 * covariance has the smallest determinant that concentration steps from many chance starts find. Its covariance is made
 * consistent for normal rows (Croux and Haesbroeck 1999) and reweighted once by the 0.975 quantile of distances. There
 * are no factors for small samples (Pison, Van Aelst and Willems 2002) and no nested subsets for large ones: some hundred
 * rows are what it is meant for.
 *
 * @param coverage from 0.5 to 1, the share of rows in a subset: half stands the most odd rows, more is more efficient
 * @param starts how many chance starts, 1 or more
 * @param seed of the starts
 */
public record FastMcd(double coverage, int starts, long seed) {

    private static final int FIRST_STEPS = 2;
    private static final int KEPT = 10;
    private static final int MOST_STEPS = 200;
    private static final double CUT = 0.975;
    private static final int ROWS_A_VARIABLE = 2;

    public FastMcd {
        if (!(coverage >= 0.5 && coverage <= 1) || starts < 1) {
            throw new IllegalArgumentException(
                    "a coverage from 0.5 to 1 and a start or more, not " + coverage + " and " + starts);
        }
    }

    /**
     * What was found.
     *
     * @param subset the rows of the smallest determinant, ascending
     * @param raw their mean and covariance, made consistent
     * @param reweighted mean and covariance of all rows that do not lie far off by these
     */
    record Fit(List<Integer> subset, Scatter raw, Scatter reweighted) {}

    /**
     * The estimate: mean and covariance of all rows that do not lie far off.
     *
     * @param rows one an observation, all of the same length p, more than 2 p of them
     * @throws SingularScatterException if {@code h} or more rows lie in a plane
     */
    public Scatter estimate(double[][] rows) {
        return fit(rows).reweighted();
    }

    /** The estimate, and how it was come by. */
    Fit fit(double[][] rows) {
        int n = rows.length;
        int p = rows[0].length;
        if (n <= ROWS_A_VARIABLE * p) {
            throw new IllegalArgumentException(
                    n + " rows of " + p + " numbers — give more than " + ROWS_A_VARIABLE * p);
        }
        int h = subsetSize(n, p);
        Chance chance = new Chance(seed);
        int[] best = h == n
                ? IntStream.range(0, n).toArray()
                : Stream.generate(() -> start(rows, h, chance))
                        .limit(starts)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingDouble(Candidate::logDeterminant))
                        .limit(KEPT)
                        .map(candidate -> converged(rows, candidate))
                        .min(Comparator.comparingDouble(Candidate::logDeterminant))
                        .map(Candidate::subset)
                        .orElseThrow(() -> new SingularScatterException(null));
        Arrays.sort(best);
        Scatter raw = Scatter.of(rows, best).times(consistency((double) h / n, p));
        return new Fit(Arrays.stream(best).boxed().toList(), raw, reweighted(rows, raw));
    }

    /** The size of subsets: interpolates between (n + p + 1) / 2 at 0.5 and n at 1 (Rousseeuw and Van Driessen 1999). */
    int subsetSize(int n, int p) {
        int half = (n + p + 1) / 2;
        return (int) Math.floor(2 * half - n + 2 * (n - half) * coverage);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, seen by this class alone
    private record Candidate(int[] subset, Scatter scatter) {

        double logDeterminant() {
            return scatter.logDeterminant();
        }
    }

    private static Optional<Candidate> start(double[][] rows, int h, Chance chance) {
        try {
            int p = rows[0].length;
            int[] few = chosen(rows.length, p + 1, chance);
            double[] distances = distances(rows, Scatter.of(rows, few));
            // p + 1 rows are all equally far from their mean. Told apart by rounding alone, other units would take
            // others.
            for (int row : few) {
                distances[row] = (double) p * p / (p + 1);
            }
            Candidate candidate = nearest(rows, distances, h);
            for (int i = 1; i < FIRST_STEPS; i++) {
                candidate = step(rows, candidate.scatter(), h);
            }
            return Optional.of(candidate);
        } catch (SingularScatterException flat) {
            // Few rows may lie in a plane though the many do not: another start will do.
            return Optional.empty();
        }
    }

    private static int[] chosen(int n, int count, Chance chance) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = 0; i < count; i++) {
            int j = i + chance.index(n - i);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
        return Arrays.copyOf(order, count);
    }

    /** A concentration step: the h rows nearest to a centre have a determinant no larger than those it came from. */
    private static Candidate step(double[][] rows, Scatter scatter, int h) {
        return nearest(rows, distances(rows, scatter), h);
    }

    private static double[] distances(double[][] rows, Scatter scatter) {
        return Arrays.stream(rows).mapToDouble(scatter::squaredDistance).toArray();
    }

    private static Candidate nearest(double[][] rows, double[] distances, int h) {
        int[] subset = smallest(distances, h);
        return new Candidate(subset, Scatter.of(rows, subset));
    }

    /** The h smallest; of equal ones the first. */
    private static int[] smallest(double[] distances, int h) {
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double last = sorted[h - 1];
        long below = Arrays.stream(sorted).filter(distance -> distance < last).count();
        int[] subset = new int[h];
        int taken = 0;
        long ties = h - below;
        for (int i = 0; i < distances.length && taken < h; i++) {
            if (distances[i] < last || (distances[i] == last && ties-- > 0)) {
                subset[taken++] = i;
            }
        }
        return subset;
    }

    private static Candidate converged(double[][] rows, Candidate first) {
        Candidate now = first;
        for (int i = 0; i < MOST_STEPS; i++) {
            Candidate next = step(rows, now.scatter(), now.subset().length);
            if (Arrays.equals(next.subset(), now.subset())) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private static Scatter reweighted(double[][] rows, Scatter raw) {
        int p = raw.variables();
        double cut = new ChiSquaredDistribution(p).inverseCumulativeProbability(CUT);
        int[] near = IntStream.range(0, rows.length)
                .filter(i -> raw.squaredDistance(rows[i]) <= cut)
                .toArray();
        return Scatter.of(rows, near).times(consistency((double) near.length / rows.length, p));
    }

    /** {@code α / F(χ²_p at α; p + 2)}: what the covariance of the nearest share α of normal rows is too small by. */
    private static double consistency(double share, int p) {
        if (share == 1) {
            return 1;
        }
        double quantile = new ChiSquaredDistribution(p).inverseCumulativeProbability(share);
        return share / new ChiSquaredDistribution(p + 2).cumulativeProbability(quantile);
    }
}
