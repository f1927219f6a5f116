package tandem.tasks.minefield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.Advice;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.HeatLooks;
import tandem.tasks.game.Lookalikes;
import tandem.tasks.picture.Explained;

/** Right and wrong advice and explanations are alike in everything but what they say. */
class MinefieldLookalikesTest {

    private static final MinefieldGame GAME = new MinefieldGame(new TaskParameters(
            new MinefieldTask().declaration().parameters(),
            Map.of("size", "6", "mines", "6", "boards", "500", "accuracy", "0.5", "seed", "4")));

    @Test
    void aClassifierOfLooksStaysAtChanceOnHeldOutBoards() {
        List<double[]> looks = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (PooledItem item : GAME.pool().items()) {
            looks.add(looks(item));
            right.add(item.adviceCorrect());
        }
        Lookalikes lookalikes = new Lookalikes(looks, right);

        assertThat(lookalikes.accuracy()).isCloseTo(0.5, within(lookalikes.band()));
    }

    @Test
    void theSameClassifierTellsThemByTheBoardAsItStands() {
        List<double[]> truths = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < GAME.items().size(); i++) {
            PooledItem pooled = GAME.pool().items().get(i);
            MinefieldItem item = GAME.items().get(i);
            Cell named = item.marked().get(pooled.advice().label().charAt(0) - 'a');
            truths.add(new double[] {item.right().read().mines().probability(named)});
            right.add(pooled.adviceCorrect());
        }

        assertThat(new Lookalikes(truths, right).accuracy()).isGreaterThan(0.9);
    }

    /** Standard error of a difference of means over 250 each, the standard deviation being about 1: √(2 / 250) ≈ 0.09. */
    @Test
    void rightAndWrongReckoningsTakeAsManyNumbers() {
        double apart = 0;
        double alike = 0;
        for (MinefieldItem item : GAME.items()) {
            int difference = item.right().constraints().size()
                    - item.wrong().constraints().size();
            apart += difference;
            alike += difference == 0 ? 1 : 0;
        }

        assertThat(apart / GAME.items().size()).isCloseTo(0, within(0.15));
        assertThat(alike / GAME.items().size()).isGreaterThan(0.7);
    }

    /** Of 500, a third each: the standard deviation is √(500 · 1/3 · 2/3) ≈ 10.5. */
    @Test
    void noLetterIsSafeOrMisleadsMoreOftenThanAnother() {
        for (int letter = 0; letter < 3; letter++) {
            int option = letter;
            assertThat(GAME.items().stream().filter(item -> item.answer() == option))
                    .hasSizeBetween(130, 204);
            assertThat(GAME.items().stream().filter(item -> item.decoy() == option))
                    .hasSizeBetween(130, 204);
        }
    }

    private static double[] looks(PooledItem item) {
        Advice advice = item.advice();
        String words = ((Explained.Words) explained(item, "reasons")).text().in("en");
        return Stream.of(
                        DoubleStream.of(advice.confidence(), advice.label().charAt(0)),
                        HeatLooks.of(explained(item, "probabilities")),
                        HeatLooks.of(explained(item, "constraints")),
                        DoubleStream.of(
                                words.length(),
                                words.split(" ", -1).length,
                                words.chars().filter(Character::isDigit).count(),
                                words.chars()
                                        .filter(character -> character == '.')
                                        .count()))
                .flatMapToDouble(Function.identity())
                .toArray();
    }

    private static Explained explained(PooledItem item, String explanation) {
        return GAME.explain(item.item().id(), item.advice().label(), explanation);
    }
}
