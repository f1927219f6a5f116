package tandem.tasks.connectfour;

import java.util.Comparator;
import java.util.List;

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
        return values.stream()
                .filter(v -> v.value() == value)
                .map(MoveValue::column)
                .toList();
    }
}
