package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tandem.protocols.design.Chance;

/**
 * A game from the beginning to the end.
 *
 * @param grids what was seen; the last one is over
 * @param actions one for each grid but the last
 */
public record FirePlay(List<FireGrid> grids, List<Tile> actions) {

    public FirePlay {
        grids = List.copyOf(grids);
        actions = List.copyOf(actions);
    }

    /**
     * Lets a policy play.
     *
     * @param allowed which actions it may choose from; at least one of the front
     * @param chance of the policy, not of the fire
     */
    public static FirePlay of(
            FireGame game, FireGrid start, FirePolicy policy, Function<FireGrid, List<Tile>> allowed, Chance chance) {
        List<FireGrid> grids = new ArrayList<>(List.of(start));
        List<Tile> actions = new ArrayList<>();
        FireGrid grid = start;
        while (!grid.isOver()) {
            Tile action = policy.choose(grid, allowed.apply(grid), chance);
            actions.add(action);
            grid = game.next(grid, action);
            grids.add(grid);
        }
        return new FirePlay(grids, actions);
    }

    /** Share of healthy tiles at the end. */
    public double score() {
        return grids.get(grids.size() - 1).score();
    }
}
