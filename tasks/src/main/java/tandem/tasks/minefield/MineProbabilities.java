package tandem.tasks.minefield;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The probability of a mine under every hidden cell, as counts of placements.
 *
 * @param ways by hidden cell in reading order, the placements in which it is a mine
 * @param total all placements, at least 1
 */
public record MineProbabilities(Map<Cell, BigInteger> ways, BigInteger total) {
    public MineProbabilities {
        ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
    }

    /** In [0, 1], the double next to the exact fraction. */
    public double probability(Cell hidden) {
        return share(waysOf(hidden));
    }

    /** Of every hidden cell, in reading order. */
    public Map<Cell, Double> probabilities() {
        Map<BigInteger, Double> shares = new LinkedHashMap<>();
        Map<Cell, Double> probabilities = new LinkedHashMap<>();
        ways.forEach((cell, count) -> probabilities.put(cell, shares.computeIfAbsent(count, this::share)));
        return probabilities;
    }

    /** Whether it is a mine in no placement. */
    public boolean isSurelySafe(Cell hidden) {
        return waysOf(hidden).signum() == 0;
    }

    /** Whether it is a mine in every placement. */
    public boolean isSurelyMine(Cell hidden) {
        return waysOf(hidden).equals(total);
    }

    /** The cells with the lowest probability, in reading order; empty where nothing is hidden. */
    public List<Cell> safest() {
        BigInteger lowest = ways.values().stream().min(BigInteger::compareTo).orElse(BigInteger.ZERO);
        return ways.keySet().stream()
                .filter(cell -> ways.get(cell).equals(lowest))
                .toList();
    }

    private double share(BigInteger count) {
        return new BigDecimal(count)
                .divide(new BigDecimal(total), MathContext.DECIMAL128)
                .doubleValue();
    }

    private BigInteger waysOf(Cell hidden) {
        Cell.require(ways.containsKey(hidden), "cell " + hidden + ": give a hidden cell of the board");
        return ways.get(hidden);
    }
}
