package tandem.tasks.game;

import java.util.List;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;

/**
 * In which rounds of a game an advisor is right: in so many of every ten running, drawn beforehand, since nobody knows how long
 * a game will last.
 *
 * @param words which games; others of the same seed are right in other rounds
 * @param seed of the study
 * @param accuracy share of every ten rounds, in [0, 1]; exact, but for the rounding to a whole round
 */
public record RoundSchedule(String words, long seed, double accuracy) {

    private static final int RUN = 10;

    /**
     * Whether it is right in a round.
     *
     * @param game id of the item that the game began with
     * @param round from 0
     */
    public boolean rightIn(String game, int round) {
        List<Integer> order = Chance.of(words, seed, game, round / RUN)
                .shuffled(IntStream.range(0, RUN).boxed().toList());
        return order.indexOf(round % RUN) < Math.round(accuracy * RUN);
    }
}
