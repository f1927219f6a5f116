package tandem.tasks.firegrid;

import java.util.Comparator;
import java.util.Optional;
import tandem.tasks.game.TurnSchedule;

/**
 * An AI that values actions by imagined games and names the best. It is wrong in turns that are drawn beforehand, so many of
 * every ten turns of a game; then it names what looks most threatening and is not the best.
 *
 * @param seed of imagined games
 * @param rollouts imagined games a turn
 * @param schedule in which turns it is right
 */
record FireAdvisor(long seed, int rollouts, TurnSchedule schedule) {

    /**
     * What it makes of a grid.
     *
     * @param named one of the actions that it leaves; the best, unless it is wrong
     */
    record Advised(Outlook outlook, Tile named) {}

    Advised on(FireScene scene, FireGrid grid) {
        Outlook outlook = new Rollouts(scene.map(), seed, rollouts).outlook(grid);
        Tile best = outlook.values().best();
        return new Advised(
                outlook,
                schedule.rightIn(scene.id(), grid.step())
                        ? best
                        : decoy(scene, grid, outlook).orElse(best));
    }

    /** None where all that it leaves is as good. */
    private static Optional<Tile> decoy(FireScene scene, FireGrid grid, Outlook outlook) {
        GreedyPolicy greedy = new GreedyPolicy(scene.map());
        ActionValues values = outlook.values();
        return values.within(scene.epsilon()).stream()
                .filter(tile -> values.normalised(tile) < 1)
                .max(Comparator.comparingDouble((Tile tile) -> greedy.threat(grid, tile))
                        .thenComparing(Comparator.comparingInt(Tile::y).reversed())
                        .thenComparing(Comparator.comparingInt(Tile::x).reversed()));
    }
}
