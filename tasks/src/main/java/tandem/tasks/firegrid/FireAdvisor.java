package tandem.tasks.firegrid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;

/**
 * An AI that values actions by imagined games and names the best. It is wrong in rounds that are drawn beforehand, so many of
 * every ten rounds of a game; then it names what looks most threatening and is not the best.
 *
 * @param seed of imagined games, and of the rounds in which it is wrong
 * @param rollouts imagined games a round
 * @param accuracy share of every ten rounds in which it is right, in [0, 1]
 */
record FireAdvisor(long seed, int rollouts, double accuracy) {

    private static final int RUN = 10;

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
                rightIn(scene, grid.step()) ? best : decoy(scene, grid, outlook).orElse(best));
    }

    private boolean rightIn(FireScene scene, int step) {
        List<Integer> order = Chance.of("fire-advice", seed, scene.id(), step / RUN)
                .shuffled(IntStream.range(0, RUN).boxed().toList());
        return order.indexOf(step % RUN) < Math.round(accuracy * RUN);
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
