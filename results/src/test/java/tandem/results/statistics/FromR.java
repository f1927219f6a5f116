package tandem.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One case of what R says; {@code src/test/r/fixtures.R} wrote it. */
final class FromR {

    /** Ours and R's differ by less than this share, and by less than this where numbers are below 1. */
    private static final double SHARE = 1e-9;

    private final String name;
    private final Map<String, double[]> numbers = new LinkedHashMap<>();

    private FromR(String name) {
        this.name = name;
    }

    /** The cases of a file. */
    static Stream<FromR> cases(String file) {
        Map<String, FromR> cases = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FromR.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            for (String line : reader.lines().skip(1).toList()) {
                List<String> cells = List.of(line.split(",", -1));
                cases.computeIfAbsent(cells.get(0), FromR::new)
                        .numbers
                        .put(
                                cells.get(1),
                                Arrays.stream(cells.get(2).split(" "))
                                        .mapToDouble(FromR::number)
                                        .toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases.values().stream();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace("Inf", "Infinity"));
    }

    boolean has(String number) {
        return numbers.containsKey(number);
    }

    double[] all(String numbersName) {
        return Objects.requireNonNull(numbers.get(numbersName), name + " has no " + numbersName)
                .clone();
    }

    double one(String number) {
        return all(number)[0];
    }

    boolean yes(String number) {
        return one(number) == 1;
    }

    int[] counts(String number) {
        return Arrays.stream(all(number)).mapToInt(value -> (int) value).toArray();
    }

    /** Numbers in rows as long as {@code columns} says. */
    double[][] rows(String number) {
        int columns = (int) one("columns");
        double[] values = all(number);
        double[][] rows = new double[values.length / columns][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(values, i * columns, (i + 1) * columns);
        }
        return rows;
    }

    Alternative side() {
        return List.of(Alternative.TWO_SIDED, Alternative.LESS, Alternative.GREATER)
                .get((int) one("side"));
    }

    /** Our numbers are those R has under a name. */
    void agrees(String expected, double... ours) {
        double[] theirs = all(expected);
        assertThat(ours).as("%s, %s", name, expected).hasSameSizeAs(theirs);
        for (int i = 0; i < theirs.length; i++) {
            if (Double.isInfinite(theirs[i])) {
                assertThat(ours[i]).as("%s, %s", name, expected).isEqualTo(theirs[i]);
            } else {
                assertThat(Math.abs(ours[i] - theirs[i]))
                        .as("%s, %s: ours %s, R %s", name, expected, ours[i], theirs[i])
                        .isLessThanOrEqualTo(SHARE * Math.max(1, Math.abs(theirs[i])));
                if (expected.equals("p") && theirs[i] > 0) {
                    assertThat(ours[i] / theirs[i] - 1)
                            .as("%s, digits of p: ours %s, R %s", name, ours[i], theirs[i])
                            .isBetween(-1e-6, 1e-6);
                }
            }
        }
    }

    void agrees(String expected, Interval ours) {
        agrees(expected, ours.low(), ours.high());
    }

    @Override
    public String toString() {
        return name;
    }
}
