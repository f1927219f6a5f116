package tandem.results.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pearson's chi-squared test of independence in a table of counts, as R's {@code chisq.test}. */
public final class ChiSquaredTest {

    private ChiSquaredTest() {}

    /** With Yates's continuity correction where the table is 2 × 2, R's default. */
    public static Result<TestResult> of(int[][] table) {
        return of(table, true);
    }

    /**
     * χ² = Σ (|O − E| − y)² / E on (rows − 1)(columns − 1) df, with y = min(½, |O − E|) under correction, else 0. The
     * estimate is Cramér's V, √(χ² / (n (min(rows, columns) − 1))), from the uncorrected χ². NA where a row or column is
     * empty.
     *
     * @param table counts
     * @param corrected with Yates's correction where the table is 2 × 2
     */
    public static Result<TestResult> of(int[][] table, boolean corrected) {
        int rows = table.length;
        int columns = rows == 0 ? 0 : table[0].length;
        if (rows < 2 || columns < 2) {
            return Result.notAvailable("a table needs two rows and two columns");
        }
        if (!Arrays.stream(table)
                .allMatch(row -> row.length == columns && Arrays.stream(row).allMatch(n -> n >= 0))) {
            throw new IllegalArgumentException("rows of equal length with counts from 0");
        }
        double[] ofRow = Arrays.stream(table)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] ofColumn = IntStream.range(0, columns)
                .mapToDouble(j -> Arrays.stream(table).mapToInt(row -> row[j]).sum())
                .toArray();
        if (Arrays.stream(ofRow).anyMatch(sum -> sum == 0)
                || Arrays.stream(ofColumn).anyMatch(sum -> sum == 0)) {
            return Result.notAvailable("a row or column is empty");
        }
        double n = Arrays.stream(ofRow).sum();
        boolean correcting = corrected && rows == 2 && columns == 2;
        double x2 = 0;
        double uncorrected = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double expected = ofRow[i] * ofColumn[j] / n;
                double off = Math.abs(table[i][j] - expected);
                double counted = correcting ? off - Math.min(0.5, off) : off;
                x2 += counted * counted / expected;
                uncorrected += off * off / expected;
            }
        }
        double df = (rows - 1.0) * (columns - 1);
        return Result.of(new TestResult(
                correcting
                        ? "Pearson's Chi-squared test with Yates' continuity correction"
                        : "Pearson's Chi-squared test",
                "χ²",
                x2,
                List.of(df),
                Tails.chiSquared(x2, df),
                Alternative.TWO_SIDED,
                Optional.of(Estimate.of("Cramér's V", Math.sqrt(uncorrected / (n * (Math.min(rows, columns) - 1))))),
                List.of((int) n)));
    }
}
