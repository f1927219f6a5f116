package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tandem.protocols.design.Chance;

/**
 * The items of a seed: the one at an index depends on nothing but seed, dials, cells and index.
 *
 * @param seed which items
 * @param dials how large the fields are, how many mines they have
 * @param cells how many are marked, at least 2
 */
record MinefieldItems(long seed, MinefieldDials dials, int cells) {

    private static final int TRIES = 60;
    /** The least probability of a mine under a marked cell that is not named, so that it is clearly not safe. */
    private static final double CLEARLY_NOT_SAFE = 0.2;

    /** Free cells that are revealed, in per cent. */
    private static final int LEAST_OPEN = 35;

    private static final int MOST_OPEN = 75;
    /** Easy and hard items are wanted as often; the board that is found may have none. */
    private static final int FEWEST_NUMBERS = 2;

    private static final int MOST_NUMBERS = 4;
    /** After so many tries one is content with what is less like what is wanted. */
    private static final int PATIENCE = 4;

    private static final int HUNDRED = 100;

    /** The first {@code count} of them. */
    List<MinefieldItem> items(int count) {
        return IntStream.range(0, count).mapToObj(this::item).toList();
    }

    /**
     * The item at {@code index} ≥ 0.
     *
     * @throws IllegalArgumentException if fields of this size with so many mines hardly have room for such an item
     */
    MinefieldItem item(int index) {
        int numbers = FEWEST_NUMBERS + chance(index, -1).below(MOST_NUMBERS - FEWEST_NUMBERS + 1);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<MinefieldItem> item = candidate(index, attempt, numbers, chance(index, attempt));
            if (item.isPresent()) {
                return item.get();
            }
        }
        throw new IllegalArgumentException("no board of " + dials.width() + " × " + dials.height() + " cells with "
                + dials.mines() + " mines and " + cells + " marked cells was found in " + TRIES
                + " tries: give more cells, about one mine to six cells, or fewer marked cells");
    }

    private Chance chance(int index, int attempt) {
        return Chance.of("minefield-item", seed, dials.width(), dials.height(), dials.mines(), cells, index, attempt);
    }

    private Optional<MinefieldItem> candidate(int index, int attempt, int numbers, Chance chance) {
        Cell first = new Cell(chance.below(dials.width()), chance.below(dials.height()));
        Minefield field = new MinefieldGenerator(seed, dials).field(index * TRIES + attempt, first);
        int open = LEAST_OPEN + chance.below(MOST_OPEN - LEAST_OPEN + 1);
        Board board = field.played(first, (double) open / HUNDRED, chance);
        return rivals(board, chance)
                .filter(rivals -> rivals.unlike(numbers) <= attempt / PATIENCE)
                .flatMap(rivals -> marked(rivals, chance).stream().map(marked -> item(index, rivals, marked, chance)))
                .findFirst();
    }

    /** Those that a board has, found as they are asked for. */
    private static Stream<Rivals> rivals(Board board, Chance chance) {
        Map<Cell, Fact> facts = Reckoning.of(board);
        return Twins.of(board, chance).flatMap(twins -> Rivals.of(twins, facts, CLEARLY_NOT_SAFE).stream());
    }

    /** The two that are named, and the nearest others that can be mines together with either of them, in any order. */
    private Optional<List<Cell>> marked(Rivals rivals, Chance chance) {
        List<Cell> others = new ArrayList<>();
        List<Cell> near = chance.shuffled(rivals.bothUnsafe(CLEARLY_NOT_SAFE)).stream()
                .sorted(Comparator.comparingInt(rivals::away))
                .toList();
        for (Cell cell : near) {
            if (others.size() < cells - 2) {
                others.add(cell);
                if (!rivals.canBeMines(others)) {
                    others.remove(cell);
                }
            }
        }
        others.add(rivals.one().named());
        others.add(rivals.other().named());
        return others.size() == cells ? Optional.of(chance.shuffled(others)) : Optional.empty();
    }

    private static MinefieldItem item(int index, Rivals rivals, List<Cell> marked, Chance chance) {
        boolean asFound = chance.below(2) == 0;
        return new MinefieldItem(
                String.format("b%04d", index + 1),
                marked,
                asFound ? rivals.one() : rivals.other(),
                asFound ? rivals.other() : rivals.one());
    }
}
