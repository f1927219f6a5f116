package tandem.results.trials;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tandem.protocols.session.Event;

/**
 * A region of a stimulus, as cells of a grid over it.
 *
 * @param grid cells along each side
 * @param cells row × grid + column, from 0 at the top left
 */
public record Region(int grid, SortedSet<Integer> cells) {

    public Region {
        cells = Collections.unmodifiableSortedSet(new TreeSet<>(cells));
    }

    /** What an event tells under two keys; empty where it tells none. */
    static Optional<Region> in(Event event, String gridKey, String cellsKey) {
        return event.payload().get(gridKey) instanceof Number grid
                        && event.payload().get(cellsKey) instanceof List<?> cells
                ? Optional.of(new Region(
                        grid.intValue(),
                        cells.stream()
                                .map(cell -> ((Number) cell).intValue())
                                .collect(Collectors.toCollection(TreeSet::new))))
                : Optional.empty();
    }

    /** The cells, separated by blanks. */
    String words() {
        return cells.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
