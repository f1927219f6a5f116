package tandem.tasks.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writing by strokes with round ends, as a font would not give the same pixels on every machine: {@code A} to {@code J}, the digits,
 * {@code %}, {@code ?} and the signs {@code +} and {@code -}, each {@value #BREADTH} as broad as high.
 *
 * @param height of a character in pixels, between the middles of its strokes
 * @param stroke breadth of a stroke in pixels
 */
public record Lettering(double height, double stroke) {

    private static final double BREADTH = 0.8;
    private static final double GAP = 0.3;

    /** Lines through points x, y, x, y, … in a square of side 1 whose origin is the upper left. */
    private static final Map<Character, double[][]> CHARACTERS = new TreeMap<>(Map.ofEntries(
            Map.entry('A', lines("0.05 1 0.5 0 0.95 1", "0.22 0.65 0.78 0.65")),
            Map.entry('B', lines("0.15 0.48 0.65 0.48 0.85 0.25 0.65 0 0.15 0 0.15 1 0.65 1 0.9 0.74 0.65 0.48")),
            Map.entry('C', lines("0.9 0.18 0.62 0 0.38 0 0.1 0.25 0.1 0.75 0.38 1 0.62 1 0.9 0.82")),
            Map.entry('D', lines("0.15 1 0.15 0 0.55 0 0.9 0.3 0.9 0.7 0.55 1 0.15 1")),
            Map.entry('E', lines("0.85 0 0.15 0 0.15 1 0.85 1", "0.15 0.48 0.7 0.48")),
            Map.entry('F', lines("0.85 0 0.15 0 0.15 1", "0.15 0.48 0.7 0.48")),
            Map.entry('G', lines("0.9 0.18 0.62 0 0.38 0 0.1 0.25 0.1 0.75 0.38 1 0.62 1 0.9 0.8 0.9 0.54 0.56 0.54")),
            Map.entry('H', lines("0.15 0 0.15 1", "0.85 0 0.85 1", "0.15 0.48 0.85 0.48")),
            Map.entry('I', lines("0.5 0 0.5 1", "0.28 0 0.72 0", "0.28 1 0.72 1")),
            Map.entry('J', lines("0.75 0 0.75 0.76 0.54 1 0.36 1 0.14 0.78")),
            Map.entry('0', lines("0.38 0 0.62 0 0.88 0.25 0.88 0.75 0.62 1 0.38 1 0.12 0.75 0.12 0.25 0.38 0")),
            Map.entry('1', lines("0.2 0.24 0.54 0 0.54 1", "0.24 1 0.84 1")),
            Map.entry('2', lines("0.12 0.22 0.37 0 0.63 0 0.87 0.2 0.87 0.36 0.12 1 0.9 1")),
            Map.entry('3', lines("0.14 0 0.86 0 0.48 0.4 0.64 0.4 0.88 0.6 0.88 0.8 0.64 1 0.36 1 0.1 0.82")),
            Map.entry('4', lines("0.7 1 0.7 0 0.06 0.68 0.96 0.68")),
            Map.entry('5', lines("0.84 0 0.2 0 0.16 0.42 0.62 0.4 0.88 0.58 0.88 0.8 0.64 1 0.36 1 0.1 0.84")),
            Map.entry(
                    '6',
                    lines(
                            "0.82 0.08 0.6 0 0.4 0 0.12 0.3 0.12 0.76 0.37 1 0.63 1 0.88 0.78 0.88 0.62 0.63 0.42 0.37 0.42"
                                    + " 0.12 0.6")),
            Map.entry('7', lines("0.1 0 0.9 0 0.4 1")),
            Map.entry(
                    '8',
                    lines(
                            "0.36 0.46 0.16 0.32 0.16 0.14 0.36 0 0.64 0 0.84 0.14 0.84 0.32 0.64 0.46 0.36 0.46",
                            "0.36 0.46 0.1 0.62 0.1 0.84 0.36 1 0.64 1 0.9 0.84 0.9 0.62 0.64 0.46")),
            Map.entry(
                    '9',
                    lines(
                            "0.18 0.92 0.4 1 0.6 1 0.88 0.7 0.88 0.24 0.63 0 0.37 0 0.12 0.22 0.12 0.38 0.37 0.58 0.63 0.58"
                                    + " 0.88 0.4")),
            Map.entry(
                    '%',
                    lines(
                            "0.88 0 0.12 1",
                            "0.04 0.04 0.36 0.04 0.36 0.32 0.04 0.32 0.04 0.04",
                            "0.64 0.68 0.96 0.68 0.96 0.96 0.64 0.96 0.64 0.68")),
            Map.entry('?', lines("0.12 0.22 0.37 0 0.63 0 0.88 0.2 0.88 0.36 0.5 0.58 0.5 0.72", "0.5 0.97 0.5 1")),
            Map.entry('+', lines("0.5 0.18 0.5 0.82", "0.1 0.5 0.9 0.5")),
            Map.entry('-', lines("0.1 0.5 0.9 0.5"))));

    /**
     * The strokes of a text.
     *
     * @param x of its middle, in pixels
     * @param y of its middle, in pixels
     * @throws IllegalArgumentException if it has a character that cannot be written
     */
    public List<Outline> strokes(String text, double x, double y) {
        List<Outline> strokes = new ArrayList<>();
        double left = x - breadth(text) / 2;
        for (char character : text.toCharArray()) {
            for (double[] line : lines(character)) {
                for (int i = 0; i + 3 < line.length; i += 2) {
                    strokes.add(Outline.limb(
                            left + line[i] * BREADTH * height,
                            y + (line[i + 1] - 0.5) * height,
                            left + line[i + 2] * BREADTH * height,
                            y + (line[i + 3] - 0.5) * height,
                            stroke / 2,
                            stroke / 2));
                }
            }
            left += (BREADTH + GAP) * height;
        }
        return strokes;
    }

    /** How broad a text is, in pixels, between the middles of its outermost strokes at most. */
    public double breadth(String text) {
        return Math.max(0, text.length() * (BREADTH + GAP) - GAP) * height;
    }

    private static double[][] lines(char character) {
        double[][] lines = CHARACTERS.get(character);
        if (lines == null) {
            throw new IllegalArgumentException(
                    "character “" + character + "” cannot be written: give some of " + CHARACTERS.keySet());
        }
        return lines;
    }

    private static double[][] lines(String... lines) {
        double[][] points = new double[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            String[] numbers = lines[i].split(" ", -1);
            points[i] = new double[numbers.length];
            for (int k = 0; k < numbers.length; k++) {
                points[i][k] = Double.parseDouble(numbers[k]);
            }
        }
        return points;
    }
}
