package tandem.results.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Analysis of variance with one factor between and one within units, type III sums of squares (Yates's weighted squares
 * of means: what sum contrasts give), for groups of any sizes and complete rows. As every unit has every level, the sums
 * have closed forms and no matrix is turned round; the tests compare them with regressions on sum contrasts.
 *
 * @param between the group's effect, against units within groups
 * @param within the level's effect, group means weighted alike, against level × units within groups
 * @param interaction group × level, against the same
 */
public record SplitPlotAnova(Result<AnovaEffect> between, Result<AnovaEffect> within, Result<AnovaEffect> interaction) {

    /**
     * One unit.
     *
     * @param group its level of the factor between
     * @param values its value at each level of the factor within
     */
    public record Row(String group, List<Double> values) {
        /** A complete row. */
        public Row {
            values = List.copyOf(values);
        }

        private double[] array() {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** The analysis. An effect is NA where its factor has one level only, units are too few, or nothing is left over. */
    public static SplitPlotAnova of(List<Row> rows) {
        int levels = rows.isEmpty() ? 0 : rows.get(0).values().size();
        if (rows.stream().anyMatch(row -> row.values().size() != levels)) {
            throw new IllegalArgumentException("every unit has a value at every level");
        }
        Optional<String> fault = Samples.fault(0, rows.stream().map(Row::array).toArray(double[][]::new));
        if (fault.isPresent()) {
            return nowhere(fault.get());
        }
        Map<String, List<double[]>> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            groups.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row.array());
        }
        if (levels == 0 || rows.size() <= groups.size()) {
            return nowhere("too few units: " + rows.size() + " in " + groups.size() + " groups");
        }
        return of(List.copyOf(groups.values()), rows.size(), levels);
    }

    private static SplitPlotAnova of(List<List<double[]>> groups, int n, int levels) {
        int g = groups.size();
        double[][] cells = groups.stream().map(SplitPlotAnova::means).toArray(double[][]::new);
        double[] sizes = groups.stream().mapToDouble(List::size).toArray();
        double[] weighted = means(groups.stream().flatMap(List::stream).toList());
        double[] alike = means(Arrays.asList(cells));
        double grand = Samples.mean(weighted);
        double middle = Samples.mean(alike);
        double betweenSs = 0;
        double betweenError = 0;
        double interactionSs = 0;
        double withinError = 0;
        double rounding = 0;
        double[][] covariance = new double[levels][levels];
        for (int j = 0; j < g; j++) {
            double ofGroup = Samples.mean(cells[j]);
            betweenSs += levels * sizes[j] * square(ofGroup - grand);
            for (int b = 0; b < levels; b++) {
                interactionSs += sizes[j] * square(cells[j][b] - ofGroup - weighted[b] + grand);
            }
            for (double[] unit : groups.get(j)) {
                double ofUnit = Samples.mean(unit);
                betweenError += levels * square(ofUnit - ofGroup);
                double[] left = new double[levels];
                for (int b = 0; b < levels; b++) {
                    left[b] = unit[b] - ofUnit - cells[j][b] + ofGroup;
                    withinError += square(left[b]);
                    rounding += square(unit[b] * 10 * Math.ulp(1.0));
                }
                addProducts(covariance, left);
            }
        }
        // Variance of a mean over groups that counts each group alike: (1/g²) Σ 1/n.
        double inverse = Arrays.stream(sizes).map(size -> 1 / size).sum() / (g * g);
        double withinSs =
                Arrays.stream(alike).map(mean -> square(mean - middle)).sum() / inverse;

        Stratum units = new Stratum(betweenError, n - g, rounding, OptionalDouble.empty(), n);
        Stratum levelsOfUnits =
                new Stratum(withinError, (n - g) * (levels - 1.0), rounding, OptionalDouble.of(epsilon(covariance)), n);
        return new SplitPlotAnova(
                units.effect("between", betweenSs, g - 1),
                levelsOfUnits.effect("within", withinSs, levels - 1),
                levelsOfUnits.effect("between × within", interactionSs, (g - 1) * (levels - 1)));
    }

    /** What effects are tested against: error, its df, how much of it rounding makes, sphericity, and units. */
    private record Stratum(double error, double df, double rounding, OptionalDouble epsilon, int n) {

        Result<AnovaEffect> effect(String name, double ss, int effectDf) {
            if (effectDf == 0) {
                return Result.notAvailable("one level only");
            }
            return error <= rounding
                    ? Result.notAvailable("nothing varies within the stratum")
                    : Result.of(AnovaEffect.of(name, ss, effectDf, error, df, epsilon, n));
        }
    }

    /**
     * ε = (tr S)² / ((k − 1) tr S²), with S the pooled covariance of the levels after each unit's mean was taken away;
     * its scale cancels.
     */
    private static double epsilon(double[][] s) {
        double trace = IntStream.range(0, s.length).mapToDouble(b -> s[b][b]).sum();
        double squares = Arrays.stream(s)
                .flatMapToDouble(Arrays::stream)
                .map(SplitPlotAnova::square)
                .sum();
        return Math.min(1, square(trace) / ((s.length - 1) * squares));
    }

    private static void addProducts(double[][] sum, double[] x) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                sum[i][j] += x[i] * x[j];
            }
        }
    }

    /** Mean of each column. */
    private static double[] means(List<double[]> rows) {
        return IntStream.range(0, rows.get(0).length)
                .mapToDouble(b ->
                        Samples.mean(rows.stream().mapToDouble(row -> row[b]).toArray()))
                .toArray();
    }

    private static double square(double x) {
        return x * x;
    }

    private static SplitPlotAnova nowhere(String reason) {
        return new SplitPlotAnova(
                Result.notAvailable(reason), Result.notAvailable(reason), Result.notAvailable(reason));
    }
}
