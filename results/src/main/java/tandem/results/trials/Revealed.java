package tandem.results.trials;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.protocols.session.Event;

/**
 * How long a sharp circle stood over each part of a blurred picture.
 *
 * @param cells ms by cell of a grid over the picture, row × {@value #GRID} + column, from 0 at the top left; those only where
 *     the circle's centre stood
 */
public record Revealed(SortedMap<Integer, Long> cells) {

    /** Cells along each side. */
    static final int GRID = 8;

    /** Nothing was revealed, or nothing was hidden. */
    static final Revealed NONE = new Revealed(new TreeMap<>());

    private static final int X = 1;
    private static final int Y = 2;
    private static final int FOR_MS = 3;

    public Revealed {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /** With what a {@code PICTURE_REVEALED} event tells. */
    Revealed with(Event event) {
        SortedMap<Integer, Long> longer = new TreeMap<>(cells);
        if (event.payload().get("frame") instanceof List<?> frame
                && event.payload().get("stays") instanceof List<?> stays) {
            for (Object entry : stays) {
                List<?> stay = (List<?>) entry;
                int cell = cell(stay, Y, frame, 1) * GRID + cell(stay, X, frame, 0);
                longer.merge(cell, number(stay, FOR_MS), Long::sum);
            }
        }
        return new Revealed(longer);
    }

    /** In all. */
    long ms() {
        return cells.values().stream().mapToLong(Long::longValue).sum();
    }

    /** CELL:MS, separated by blanks. */
    String words() {
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + ":" + cell.getValue())
                .collect(Collectors.joining(" "));
    }

    private static int cell(List<?> stay, int at, List<?> frame, int side) {
        return (int) Math.min(GRID - 1, number(stay, at) * GRID / number(frame, side));
    }

    private static long number(List<?> numbers, int at) {
        return ((Number) numbers.get(at)).longValue();
    }
}
