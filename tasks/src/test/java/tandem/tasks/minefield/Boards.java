package tandem.tasks.minefield;

import java.util.List;
import tandem.protocols.design.Chance;

/** Boards in the middle of a game. */
final class Boards {
    private Boards() {}

    /** After the first cell, {@code reveals} further free cells drawn by chance are revealed, as far as there are any. */
    static Board played(Minefield field, Cell first, int reveals, Chance chance) {
        Board board = field.reveal(field.hidden(), first);
        for (int i = 0; i < reveals; i++) {
            List<Cell> free =
                    board.hiddenCells().stream().filter(c -> !field.isMine(c)).toList();
            if (!free.isEmpty()) {
                board = field.reveal(board, free.get(chance.below(free.size())));
            }
        }
        return board;
    }
}
