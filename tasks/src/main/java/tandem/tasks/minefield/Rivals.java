package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two beliefs that are as good as each other but for one number: each is true on its own board, and on the other's the cell that
 * it names is clearly not safe.
 *
 * @param one about one of two twins
 * @param other about the other
 */
record Rivals(Belief one, Belief other) {

    /** More numbers, and more facts, would be too much to read. */
    private static final int MOST_STEPS = 6;

    /**
     * Those of two twins.
     *
     * @param facts what follows step by step on the first of the twins
     * @param clearlyNotSafe the least probability of a mine under the cell that the other names
     */
    static List<Rivals> of(Twins twins, Map<Cell, Fact> facts, double clearlyNotSafe) {
        List<Belief> ones = beliefs(twins.one(), twins.other(), facts, clearlyNotSafe);
        if (ones.isEmpty() || !twins.other().isSafeSomewhereUnlike(twins.one(), clearlyNotSafe)) {
            return List.of();
        }
        Map<Cell, Fact> otherFacts = Reckoning.of(twins.other().board());
        List<Belief> others = beliefs(twins.other(), twins.one(), otherFacts, clearlyNotSafe);
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> new Rivals(one, other)))
                .toList();
    }

    /** How far the two are from taking as many numbers as each other, and as many as are wanted; 0 is best. */
    int unlike(int wanted) {
        int numbers = one.reckoning().numbers().size();
        int otherNumbers = other.reckoning().numbers().size();
        return 2 * Math.abs(numbers - otherNumbers) + Math.abs(Math.max(numbers, otherNumbers) - wanted);
    }

    /** The hidden cells beside numbers that are clearly not safe on either board, in reading order. */
    List<Cell> bothUnsafe(double clearlyNotSafe) {
        return one.read().board().hiddenBesideNumbers().stream()
                .filter(cell -> !cell.equals(one.named()) && !cell.equals(other.named()))
                .filter(cell -> Stream.of(one, other)
                        .allMatch(belief -> belief.read().mines().probability(cell) >= clearlyNotSafe))
                .toList();
    }

    /** How many steps, diagonal ones too, a cell is away from the nearer of the two that are named. */
    int away(Cell cell) {
        return Math.min(cell.steps(one.named()), cell.steps(other.named()));
    }

    /** Whether on each board the cells can be mines all together with the cell that the other belief names. */
    boolean canBeMines(List<Cell> cells) {
        return one.read().canBeMines(and(cells, other.named())) && other.read().canBeMines(and(cells, one.named()));
    }

    private static List<Belief> beliefs(ReadBoard read, ReadBoard other, Map<Cell, Fact> facts, double clearlyNotSafe) {
        return facts.values().stream()
                .filter(fact -> !fact.mine() && fact.numbers().size() <= MOST_STEPS)
                .filter(fact -> fact.chain().size() <= MOST_STEPS)
                .filter(fact -> other.mines().probability(fact.cell()) >= clearlyNotSafe)
                .map(fact -> new Belief(read, fact.cell(), fact))
                .toList();
    }

    private static List<Cell> and(List<Cell> cells, Cell one) {
        List<Cell> all = new ArrayList<>(cells);
        all.add(one);
        return all;
    }
}
