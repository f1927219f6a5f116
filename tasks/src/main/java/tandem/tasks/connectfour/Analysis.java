package tandem.tasks.connectfour;

import java.util.List;

/**
 * What the solver says of a position.
 *
 * @param values of every legal move, columns ascending
 * @param variation the columns of best play by both, the advised move first, up to the end of the game or of the depth
 */
public record Analysis(List<MoveValue> values, List<Integer> variation) {
    public Analysis {
        values = List.copyOf(values);
        variation = List.copyOf(variation);
    }

    /** The advised column: of the highest value, the nearest to the middle among equals, the left one of two. */
    public int best() {
        return variation.get(0);
    }

    /** The value of the position, that of its best move. */
    public int value() {
        return values.stream().mapToInt(MoveValue::value).max().orElseThrow();
    }

    /** The columns of the highest value, ascending. */
    public List<Integer> optimal() {
        return values.stream()
                .filter(v -> v.value() == value())
                .map(MoveValue::column)
                .toList();
    }
}
