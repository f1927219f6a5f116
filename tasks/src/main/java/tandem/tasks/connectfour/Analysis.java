package tandem.tasks.connectfour;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the solver says of a position.
 *
 * @param values of every legal move, columns ascending; at least one
 */
public record Analysis(List<MoveValue> values) {

    private static final int MIDDLE = 4;

    public Analysis {
        values = List.copyOf(values);
    }

    /** The advised column: of the highest value, the nearest to the middle among equals, the left one of two. */
    public int best() {
        return optimal().stream()
                .min(Comparator.comparingInt(column -> Math.abs(column - MIDDLE)))
                .orElseThrow();
    }

    /** The value of the position, that of its best move. */
    public int value() {
        return values.stream().mapToInt(MoveValue::value).max().orElseThrow();
    }

    /** The columns of the highest value, ascending. */
    public List<Integer> optimal() {
        int value = value();
        return columns(move -> move.value() == value);
    }

    /**
     * The columns that keep what the position is worth, ascending: a win stays a win, and a draw a draw; where all lose, those that
     * lose as late as can be.
     */
    public List<Integer> keeping() {
        int value = value();
        return value < 0 ? optimal() : columns(move -> Integer.signum(move.value()) == Integer.signum(value));
    }

    /** Of the other columns only, of which there must be one. */
    Analysis without(List<Integer> columns) {
        return new Analysis(
                values.stream().filter(move -> !columns.contains(move.column())).toList());
    }

    /** What is believed of the moves where two columns of them are taken for each other. */
    Analysis exchanging(int one, int other) {
        return new Analysis(values.stream()
                .map(move ->
                        move.column() == one ? of(other).at(one) : move.column() == other ? of(one).at(other) : move)
                .toList());
    }

    private MoveValue of(int column) {
        return values.stream()
                .filter(move -> move.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> columns(Predicate<MoveValue> which) {
        return values.stream().filter(which).map(MoveValue::column).toList();
    }
}
