package tandem.results.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The rank-biserial correlation, the effect size of the two Wilcoxon tests: −1 … 1, positive where x is larger. */
public final class RankBiserial {

    private RankBiserial() {}

    /** Matched pairs: (W⁺ − W⁻) / (W⁺ + W⁻) over the pairs that differ (Kerby 2014). */
    public static Result<Estimate> paired(double[] x, double[] y) {
        double[] all = Samples.differences(x, y);
        Optional<String> fault = Samples.fault(1, all);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double[] differences = Samples.where(all, difference -> difference != 0);
        if (differences.length == 0) {
            return Result.notAvailable("no pair differs");
        }
        double[] ranks =
                Ranks.of(Arrays.stream(differences).map(Math::abs).toArray()).values();
        double signed = 0;
        for (int i = 0; i < ranks.length; i++) {
            signed += Math.signum(differences[i]) * ranks[i];
        }
        return Result.of(Estimate.of(
                "matched-pairs rank-biserial correlation",
                signed / Arrays.stream(ranks).sum()));
    }

    /** Independent groups: 2U / (m n) − 1, the share of pairs with x larger minus that with y larger (Wendt 1972). */
    public static Result<Estimate> independent(double[] x, double[] y) {
        Optional<String> fault = Samples.fault(1, x, y);
        if (fault.isPresent()) {
            return Result.notAvailable(fault.get());
        }
        double m = x.length;
        double sum = Ranks.of(DoubleStream.concat(DoubleStream.of(x), DoubleStream.of(y))
                        .toArray())
                .sumOfFirst(x.length);
        double u = sum - m * (m + 1) / 2;
        return Result.of(Estimate.of("rank-biserial correlation", (2 * u - m * y.length) / (m * y.length)));
    }
}
