package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.protocols.design.Chance;

/**
 * Values actions by playing on: the mean score over imagined games in which the action is followed by the greedy policy
 * (Monte-Carlo rollouts; Tesauro and Galperin 1996). All actions meet the same imagined chances, so that they differ by what
 * they do and not by luck. The paper's AI is a trained network instead.
 *
 * @param map how easily tiles catch fire
 * @param seed which imagined chances
 * @param count how many, at least 1
 */
public record Rollouts(FireMap map, long seed, int count) implements FirePolicy {

    /** @throws IllegalArgumentException if there is none */
    public Rollouts {
        Tile.require(count >= 1, count + " rollouts: give at least 1");
    }

    /**
     * The values of all actions.
     *
     * @throws IllegalArgumentException if the game is over
     */
    public ActionValues values(FireGrid grid) {
        return outlook(grid).values();
    }

    /**
     * What the imagined games of all actions come to.
     *
     * @throws IllegalArgumentException if the game is over
     */
    public Outlook outlook(FireGrid grid) {
        List<Tile> actions = grid.front();
        Map<Tile, List<boolean[]>> ends = new LinkedHashMap<>();
        actions.forEach(action -> ends.put(action, new ArrayList<>()));
        Playouts playouts = new Playouts(map);
        for (int index = 0; index < count; index++) {
            List<boolean[]> healthy = playouts.healthyAfter(grid, actions, FireSpread.imagined(seed, index));
            for (int action = 0; action < actions.size(); action++) {
                ends.get(actions.get(action)).add(healthy.get(action));
            }
        }
        return new Outlook(ends);
    }

    /** The AI alone: the best of the allowed. */
    @Override
    public Tile choose(FireGrid grid, List<Tile> allowed, Chance chance) {
        Map<Tile, Double> values = new LinkedHashMap<>(values(grid).values());
        values.keySet().retainAll(allowed);
        return new ActionValues(values).best();
    }
}
