package tandem.tasks.firegrid;

import java.util.List;
import tandem.protocols.design.Chance;

/**
 * Stands in for people in simulations: takes more threatening tiles more often, by a softmax over what the greedy policy
 * maximises (after the noisy heuristic in the code of Straitouri et al. 2025). How people really play is not claimed.
 *
 * @param greedy what is threatening
 * @param temperature above 0; the lower, the more like the greedy policy, the higher, the more like chance
 */
public record NoisyPolicy(GreedyPolicy greedy, double temperature) implements FirePolicy {

    private static final int MILLION = 1_000_000;

    /** @throws IllegalArgumentException if the temperature is not above 0 */
    public NoisyPolicy {
        Tile.require(temperature > 0, "temperature " + temperature + ": give more than 0");
    }

    @Override
    public Tile choose(FireGrid grid, List<Tile> allowed, Chance chance) {
        double most = allowed.stream()
                .mapToDouble(tile -> greedy.threat(grid, tile))
                .max()
                .orElseThrow();
        double[] weights = allowed.stream()
                .mapToDouble(tile -> StrictMath.exp((greedy.threat(grid, tile) - most) / temperature))
                .toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double rest = total * chance.below(MILLION) / MILLION;
        int chosen = 0;
        while (chosen < weights.length - 1 && rest >= weights[chosen]) {
            rest -= weights[chosen];
            chosen++;
        }
        return allowed.get(chosen);
    }
}
