package tandem.tasks.firegrid;

import java.util.List;
import tandem.protocols.design.Chance;

/** Who chooses the tile that gets water. */
@FunctionalInterface
public interface FirePolicy {

    /**
     * One of the allowed tiles.
     *
     * @param allowed at least one, in reading order
     * @param chance of those who leave something to it
     */
    Tile choose(FireGrid grid, List<Tile> allowed, Chance chance);

    /** Any of the allowed tiles, each as likely. */
    static FirePolicy random() {
        return (grid, allowed, chance) -> allowed.get(chance.below(allowed.size()));
    }
}
