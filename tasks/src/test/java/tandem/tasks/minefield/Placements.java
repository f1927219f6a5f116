package tandem.tasks.minefield;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All placements of the mines of a small board, tried one by one. */
final class Placements {
    private Placements() {}

    /** Every set of hidden cells with so many mines is kept if the constraints agree. */
    static MineProbabilities of(Board board, List<Constraint> constraints) {
        List<Cell> hidden = board.hiddenCells();
        int[] masks = constraints.stream()
                .mapToInt(constraint -> mask(hidden, constraint.cells()))
                .toArray();
        long[] ways = new long[hidden.size()];
        long total = 0;
        for (int set = 0; set < 1 << hidden.size(); set++) {
            boolean agrees = Integer.bitCount(set) == board.hiddenMines();
            for (int i = 0; agrees && i < masks.length; i++) {
                agrees = Integer.bitCount(set & masks[i]) == constraints.get(i).mines();
            }
            if (agrees) {
                total++;
                for (int cell = 0; cell < ways.length; cell++) {
                    ways[cell] += set >> cell & 1;
                }
            }
        }
        Map<Cell, BigInteger> byCell = new LinkedHashMap<>();
        for (int cell = 0; cell < ways.length; cell++) {
            byCell.put(hidden.get(cell), BigInteger.valueOf(ways[cell]));
        }
        return new MineProbabilities(byCell, BigInteger.valueOf(total));
    }

    /** Whether the constraints alone, whatever the number of mines of the board, leave no set with the cell in it. */
    static boolean implySafe(Cell cell, List<Constraint> constraints) {
        List<Cell> spokenOf = constraints.stream()
                .flatMap(constraint -> constraint.cells().stream())
                .distinct()
                .toList();
        int asked = mask(spokenOf, List.of(cell));
        for (int set = 0; set < 1 << spokenOf.size(); set++) {
            int candidate = set;
            if ((set & asked) != 0
                    && constraints.stream()
                            .allMatch(constraint -> Integer.bitCount(candidate & mask(spokenOf, constraint.cells()))
                                    == constraint.mines())) {
                return false;
            }
        }
        return true;
    }

    private static int mask(List<Cell> all, List<Cell> cells) {
        return cells.stream().mapToInt(cell -> 1 << all.indexOf(cell)).sum();
    }
}
