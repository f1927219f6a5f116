package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tandem.protocols.design.Chance;

/**
 * The mazes of a seed: the one at an index depends on nothing but seed, dials and index.
 *
 * <p>The start and each exit get a region of their own with winding corridors, and between the start's region and each
 * exit's a door is chosen, off the ends of the path through it. Only then chance says which exit is the answer: its door
 * is opened, the others stay walls, and the regions of the wrong exits are joined among themselves where they touch, so that
 * these do not look closed at a glance. So paths to right and to wrong exits are exchangeable by construction.
 *
 * @param seed which mazes
 * @param dials how they are made
 */
public record MazeGenerator(long seed, MazeDials dials) {
    private static final int ATTEMPTS = 10_000;

    /** The maze at {@code index} ≥ 0. */
    public MazeItem item(int index) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Chance chance = Chance.of("maze", seed, dials.width(), dials.height(), dials.exits(), index, attempt);
            Optional<MazeItem> item = MazeDraft.draw(dials, chance)
                    .map(d -> d.item(String.format(Locale.ROOT, "m%04d", index + 1), chance));
            if (item.isPresent()) {
                return item.get();
            }
        }
        throw new IllegalArgumentException("maze " + index + " of seed " + seed + " with " + dials
                + ": no fair division of the grid was found; give a larger grid or fewer exits");
    }

    /** The first {@code count} mazes. */
    public List<MazeItem> items(int count) {
        List<MazeItem> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(item(i));
        }
        return items;
    }
}
