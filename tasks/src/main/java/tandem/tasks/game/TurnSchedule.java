package tandem.tasks.game;

import java.util.List;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;
import tandem.protocols.study.TaskParameters;

/**
 * In which turns of a game an advisor is right: in so many of every ten running, drawn beforehand, since nobody knows how long
 * a game will last.
 *
 * @param words which games; others of the same seed are right in other turns
 * @param seed of the study
 * @param accuracy share of every ten turns, in [0, 1]; exact, but for the rounding to a whole turn
 */
public record TurnSchedule(String words, long seed, double accuracy) {

    private static final int RUN = 10;

    /** As the parameters of a task say, which call seed and accuracy so. */
    public static TurnSchedule of(String words, TaskParameters parameters) {
        return new TurnSchedule(words, parameters.whole("seed"), parameters.decimal("accuracy"));
    }

    /**
     * Whether it is right in a turn.
     *
     * @param game id of the item that the game began with
     * @param turn from 0
     */
    public boolean rightIn(String game, int turn) {
        List<Integer> order = Chance.of(words, seed, game, turn / RUN)
                .shuffled(IntStream.range(0, RUN).boxed().toList());
        return order.indexOf(turn % RUN) < Math.round(accuracy * RUN);
    }
}
