package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.protocols.item.PooledItem;
import tandem.tasks.game.HeatLooks;
import tandem.tasks.game.Lookalikes;
import tandem.tasks.game.TurnSchedule;

/** In later turns of games, where the AI can err, its right and its wrong advice are alike in everything but what they say. */
class ConnectFourTurnLookalikesTest {

    private static final int SEED = 4;
    private static final int DEPTH = 2;
    private static final int PERSONS = 2;
    private static final List<ConnectFourItem> OPENINGS =
            new ItemGenerator(SEED, new PositionDials(28, 2, 2, DEPTH)).items(220);
    private static final List<Later> LATER =
            OPENINGS.stream().flatMap(opening -> later(opening).stream()).toList();

    /** A turn in which the AI is wrong every second time, and the same turn if it is right, and if it is wrong. */
    private record Later(PooledItem asked, ConnectFourTurn turn, ConnectFourTurn right, ConnectFourTurn wrong) {}

    @Test
    void aClassifierOfLooksStaysAtChanceOnHeldOutGames() {
        Lookalikes lookalikes = lookalikes(ConnectFourTurnLookalikesTest::looks);

        assertThat(LATER).hasSizeGreaterThan(400);
        assertThat(lookalikes.accuracy()).isCloseTo(0.5, within(lookalikes.band()));
    }

    @Test
    void theSameClassifierTellsThemByPerfectPlay() {
        Lookalikes lookalikes = lookalikes(later -> new double[] {
            valueOf(later.turn().named(), later.turn()) - later.turn().values().value()
        });

        assertThat(lookalikes.accuracy()).isGreaterThan(0.9);
    }

    /**
     * Turn by turn, where a difference shows that a classifier of so few would not find: in columns, whose standard error is about
     * 0.9 / √500 = 0.04. Moves that chance takes are 0.3 and more apart.
     */
    @Test
    void rightAndWrongMovesLieAsFarFromTheMiddleOnAverage() {
        Map<String, ToDoubleFunction<ConnectFourTurn>> features = Map.of(
                "from the middle, named",
                turn -> aside(turn.named()),
                "from the middle, believed best",
                turn -> believed(turn).optimal().stream()
                        .mapToDouble(ConnectFourTurnLookalikesTest::aside)
                        .average()
                        .orElseThrow());

        features.forEach((name, feature) -> assertThat(LATER.stream()
                        .mapToDouble(
                                later -> feature.applyAsDouble(later.right()) - feature.applyAsDouble(later.wrong()))
                        .average())
                .as(name)
                .hasValueCloseTo(0.0, within(0.15)));
    }

    /** All turns but the first of some games in which columns are chosen well and badly by turns, by chance. */
    private static List<Later> later(ConnectFourItem opening) {
        ConnectFourTurns turns = turns(opening, 0.5);
        Set<String> ids = new LinkedHashSet<>();
        for (int person = 0; person < PERSONS; person++) {
            Chance chance = Chance.of("somebody", opening.id(), person);
            String id = opening.id();
            while (!turns.standing(id).over()) {
                ids.add(id);
                List<String> offered = turns.at(id).offered();
                String column = chance.below(10) < 6
                        ? Integer.toString(turns.turn(id).values().best())
                        : offered.get(chance.below(offered.size()));
                id = turns.after(id, Optional.of(column));
            }
        }
        ids.remove(opening.id());
        return ids.stream()
                .filter(id -> canErr(turns.turn(id)))
                .map(id -> new Later(
                        turns.at(id).item(),
                        turns.turn(id),
                        turns(opening, 1).turn(id),
                        turns(opening, 0).turn(id)))
                .toList();
    }

    private static ConnectFourTurns turns(ConnectFourItem opening, double accuracy) {
        return new ConnectFourTurns(
                List.of(opening),
                new Opponent(SEED, ConnectFourSolver.EXACT),
                new TurnAdvisor(SEED, DEPTH, new TurnSchedule("turns", SEED, accuracy)));
    }

    private static boolean canErr(ConnectFourTurn turn) {
        return turn.values().keeping().size() < turn.values().values().size();
    }

    private static Lookalikes lookalikes(Function<Later, double[]> features) {
        return new Lookalikes(
                LATER.parallelStream().map(features).toList(),
                LATER.stream().map(later -> later.asked().adviceCorrect()).toList());
    }

    /** Of a ring and an assurance too, which tell the column and nothing else. */
    private static double[] looks(Later later) {
        ConnectFourTurn turn = later.turn();
        List<MoveValue> values = believed(turn).values();
        return Stream.of(
                        DoubleStream.of(later.asked().advice().confidence(), turn.named(), aside(turn.named())),
                        DoubleStream.of(Bitboard.landing(turn.at().position().taken(), turn.named())
                                .row()),
                        HeatLooks.of(ConnectFourExplanation.MOVE_VALUES.of(turn, turn.named())),
                        DoubleStream.of(
                                values.stream()
                                        .filter(value -> value.value() > 0)
                                        .count(),
                                values.stream()
                                        .filter(value -> value.value() < 0)
                                        .count(),
                                believed(turn).optimal().size()))
                .flatMapToDouble(Function.identity())
                .toArray();
    }

    /** What the AI holds the moves to be worth. */
    private static Analysis believed(ConnectFourTurn turn) {
        return turn.values().exchanging(turn.named(), turn.best());
    }

    private static double valueOf(int column, ConnectFourTurn turn) {
        return turn.values().values().stream()
                .filter(value -> value.column() == column)
                .mapToDouble(MoveValue::value)
                .findFirst()
                .orElseThrow();
    }

    private static double aside(int column) {
        return Math.abs(column - 4);
    }
}
