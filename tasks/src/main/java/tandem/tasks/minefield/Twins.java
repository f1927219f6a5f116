package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tandem.protocols.design.Chance;

/**
 * Two boards that differ in one number, by one, and are possible both: who misreads that number takes one for the other.
 *
 * @param one one board
 * @param other the other
 */
record Twins(ReadBoard one, ReadBoard other) {

    /** Kept low, as each is solved. */
    private static final int MOST_MISREADINGS = 24;

    /**
     * Those of a board that are possible, in an order drawn by chance, found as they are asked for; of a large board, those of
     * some of its numbers.
     */
    static Stream<Twins> of(Board board, Chance chance) {
        ReadBoard one = ReadBoard.of(board).orElseThrow();
        return chance.shuffled(misreadings(board)).stream()
                .limit(MOST_MISREADINGS)
                .flatMap(misread -> ReadBoard.of(misread).stream())
                .map(other -> new Twins(one, other));
    }

    private static List<Board> misreadings(Board board) {
        List<Board> misreadings = new ArrayList<>();
        for (Constraint constraint : board.constraints()) {
            int shown = board.number(constraint.number());
            // A 0 would have revealed what is around it.
            IntStream.of(shown - 1, shown + 1)
                    .filter(read -> read >= 1 && read <= 8)
                    .mapToObj(read -> board.with(constraint.number(), Character.forDigit(read, 10)))
                    .forEach(misreadings::add);
        }
        return misreadings;
    }
}
