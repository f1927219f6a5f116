package tandem.tasks.connectfour;

import java.util.Comparator;
import java.util.List;

/**
 * A position as a stimulus: one move wins, no other does. The one to move cannot win at once and does not have to block, and no
 * column is full.
 *
 * @param id stable within its set, such as {@code c0001}
 * @param position to move in
 * @param moves of the mover up to the win
 * @param values of all moves, exact, columns ascending
 * @param lines that begin with the right and with the advisable wrong move
 */
record ConnectFourItem(String id, Position position, int moves, List<MoveValue> values, LinePair lines) {

    ConnectFourItem {
        values = List.copyOf(values);
    }

    /** The column that wins, 1 to 7. */
    int answer() {
        return lines.sound().first();
    }

    /** The column that a wrong advisor names, 1 to 7. */
    int decoy() {
        return lines.flawed().first();
    }

    /** How far one has to look, in [0.5, 0.75]: (moves − 1) / moves. The scale is Tandem's own and orders positions. */
    double difficulty() {
        return (moves - 1) / (double) moves;
    }

    /** The same in a mirror: column 1 is column 7. */
    ConnectFourItem mirrored() {
        List<MoveValue> turned = values.stream()
                .map(value -> value.at(Bitboard.COLUMNS + 1 - value.column()))
                .sorted(Comparator.comparingInt(MoveValue::column))
                .toList();
        return new ConnectFourItem(id, position.mirrored(), moves, turned, lines.mirrored());
    }

    /** What an advisor that names {@code column} holds each move to be worth: that move has taken the place of the best. */
    Analysis believed(int column) {
        return new Analysis(values).exchanging(column, answer());
    }

    /**
     * The line by which a column is advised.
     *
     * @throws IllegalArgumentException if it is neither the answer nor the decoy, since no other is advised
     */
    Line line(int column) {
        Position.require(
                column == answer() || column == decoy(),
                "position " + id + ", column " + column + ": give " + answer() + " or " + decoy()
                        + ", which can be advised");
        return column == decoy() ? lines.flawed() : lines.sound();
    }
}
