package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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
class ConnectFourLookalikesTest {

    private static final ConnectFourGame GAME = new ConnectFourGame(new TaskParameters(
            new ConnectFourTask().declaration().parameters(),
            Map.of("stones", "28", "levels", "1", "positions", "400", "accuracy", "0.5", "seed", "4")));

    @Test
    void aClassifierOfLooksStaysAtChanceOnHeldOutPositions() {
        Lookalikes lookalikes = lookalikes(ConnectFourLookalikesTest::looks);

        assertThat(lookalikes.accuracy()).isCloseTo(0.5, within(lookalikes.band()));
    }

    @Test
    void theSameClassifierTellsThemByPerfectPlay() {
        Lookalikes lookalikes = lookalikes(pooled -> {
            int named = Integer.parseInt(pooled.advice().label());
            return new double[] {item(pooled).values().get(named - 1).value()};
        });

        assertThat(lookalikes.accuracy()).isGreaterThan(0.9);
    }

    /** Position by position, where a difference shows that a classifier of so few would not find: in columns, rows or stones. */
    @Test
    void rightAndWrongLinesLookTheSameOnAverage() {
        Map<String, ToDoubleFunction<LineLook>> features = Map.of(
                "breadth", LineLook::breadth,
                "height", LineLook::height,
                "level", LineLook::level,
                "step", LineLook::step,
                "stacked", LineLook::stacked,
                "aside", LineLook::aside,
                "upright", look -> look.upright() ? 1 : 0);

        features.forEach((name, feature) -> assertThat(GAME.items().stream()
                        .map(ConnectFourItem::lines)
                        .mapToDouble(pair -> feature.applyAsDouble(LineLook.of(pair.sound()))
                                - feature.applyAsDouble(LineLook.of(pair.flawed())))
                        .average())
                .as(name)
                .hasValueCloseTo(0.0, within(0.05)));
    }

    /** Columns are mirrored by chance, and far from the middle as often in right as in wrong moves: exactly, by twos. */
    @Test
    void rightAndWrongMovesLieAsOftenSoFarFromTheMiddle() {
        for (int aside = 0; aside <= 3; aside++) {
            int distance = aside;
            assertThat(GAME.items().stream().filter(item -> Math.abs(item.answer() - 4) == distance))
                    .hasSameSizeAs(GAME.items().stream()
                            .filter(item -> Math.abs(item.decoy() - 4) == distance)
                            .toList());
        }
    }

    private static Lookalikes lookalikes(Function<PooledItem, double[]> features) {
        return new Lookalikes(
                GAME.pool().items().parallelStream().map(features).toList(),
                GAME.pool().items().stream().map(PooledItem::adviceCorrect).toList());
    }

    private static double[] looks(PooledItem pooled) {
        Advice advice = pooled.advice();
        int named = Integer.parseInt(advice.label());
        LineLook line = LineLook.of(item(pooled).line(named));
        String words = ((Explained.Words) explained(pooled, "reasons")).text().in("en");
        return Stream.of(
                        DoubleStream.of(advice.confidence(), named, Math.abs(named - 4)),
                        DoubleStream.of(line.step(), line.stacked(), line.aside(), line.upright() ? 1 : 0),
                        HeatLooks.of(explained(pooled, "line")),
                        HeatLooks.of(explained(pooled, "threats")),
                        HeatLooks.of(explained(pooled, "move-values")),
                        DoubleStream.of(
                                words.length(),
                                words.split(" ", -1).length,
                                words.chars().filter(Character::isDigit).count()))
                .flatMapToDouble(Function.identity())
                .toArray();
    }

    private static Explained explained(PooledItem pooled, String explanation) {
        return GAME.explain(pooled.item().id(), pooled.advice().label(), explanation);
    }

    private static ConnectFourItem item(PooledItem pooled) {
        return GAME.items().get(Integer.parseInt(pooled.item().id().substring(1)) - 1);
    }
}
