package tandem.tasks.minefield;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of a reckoning by one number or two. With {@code more} alone, its cells that are not known to be free are as many as its
 * mines. With {@code less} alone, its mines are all known, so that its other cells are free. With both, {@code more} has as many
 * mines more as it has cells apart from {@code less} that are not known to be free: these are mines, and the cells of {@code
 * less} apart from {@code more} are free.
 *
 * @param less the number that has no mine but those that it shares, or that are known
 * @param more the number that needs all the cells that it does not share
 * @param mines of {@code more} apart from {@code less}; where there is no {@code more}, those of {@code less}; in reading order
 * @param because what was known before
 */
record Inference(Optional<Constraint> less, Optional<Constraint> more, List<Cell> mines, List<Fact> because) {

    Inference {
        mines = List.copyOf(mines);
        because = List.copyOf(because);
    }

    /** The number or the two. */
    List<Constraint> constraints() {
        return Stream.concat(less.stream(), more.stream()).toList();
    }
}
