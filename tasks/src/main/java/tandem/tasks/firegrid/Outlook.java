package tandem.tasks.firegrid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What imagined games come to, by the action that they go on with.
 *
 * @param ends by action, and in the same order of games for each: which tiles, in reading order, are healthy at the end
 */
public record Outlook(Map<Tile, List<boolean[]>> ends) {

    /** @throws IllegalArgumentException if there is no action */
    public Outlook {
        Tile.require(!ends.isEmpty(), "outlook: the game is over; ask before");
        ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
    }

    /** The mean score of each action, in [0, 1]. */
    public ActionValues values() {
        Map<Tile, Double> values = new LinkedHashMap<>();
        ends.forEach((action, games) -> values.put(
                action, games.stream().mapToDouble(Outlook::healthy).sum() / games.size() / games.get(0).length));
        return new ActionValues(values);
    }

    /** The share of games in which no other action leaves more tiles healthy: how sure one can be of it. */
    public double surety(Tile action) {
        List<boolean[]> own = ends.get(action);
        long best = IntStream.range(0, own.size())
                .filter(game ->
                        ends.values().stream().allMatch(other -> healthy(other.get(game)) <= healthy(own.get(game))))
                .count();
        return (double) best / own.size();
    }

    /** For each tile in reading order, the share of games in which it is lost after an action. */
    public double[] lost(Tile action) {
        List<boolean[]> games = ends.get(action);
        double[] lost = new double[games.get(0).length];
        for (boolean[] game : games) {
            for (int at = 0; at < lost.length; at++) {
                lost[at] += game[at] ? 0 : 1.0 / games.size();
            }
        }
        return lost;
    }

    private static int healthy(boolean[] game) {
        int healthy = 0;
        for (boolean tile : game) {
            healthy += tile ? 1 : 0;
        }
        return healthy;
    }
}
