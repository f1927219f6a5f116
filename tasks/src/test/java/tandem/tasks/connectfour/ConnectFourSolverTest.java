package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.tasks.connectfour.ConnectFourSolver.EXACT;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.protocols.design.Chance;

class ConnectFourSolverTest {

    @Test
    void exactValuesEqualThoseOfExhaustiveMinimaxInAThousandLatePositions() {
        for (int index = 0; index < 1000; index++) {
            // 12 to 4 cells are empty
            Position position = new PositionGenerator(1, 30 + index % 9).position(index);
            requireSameValues(position, EXACT);
        }
    }

    @Test
    void valuesOfADepthEqualThoseOfMinimaxToThatDepthInEarlyPositions() {
        for (int index = 0; index < 200; index++) {
            requireSameValues(new PositionGenerator(2, 6 + index % 18).position(index), 1 + index % 5);
        }
    }

    /**
     * The two examples of the text that defines the score, and lines of its test sets Test_L3_R1 (end, easy) and Test_L1_R1
     * (beginning, easy): Pascal Pons, Solving Connect 4, part 2, http://blog.gamesolver.org/solving-connect-four/02-test-protocol/.
     */
    @ParameterizedTest
    @CsvSource({
        "4455, 18",
        "44455554221, -15",
        "2252576253462244111563365343671351441, -1",
        "7422341735647741166133573473242566, 1",
        "23163416124767223154467471272416755633, 0",
        "65214673556155731566316327373221417, -1",
        "67152117737262713366376314254, 6",
        "2762751722231276466633475674533, 5",
        "427566236745127177115664464254, 2",
        "3575316255751336464276636772271112, -3",
        "43745416472735, -13",
        "51756773145177, -10",
        "165746146225, -11",
        "74642572132, 15",
        "427631264721, 10",
        "32164625, 11"
    })
    void publishedScoresAreMet(String columns, int score) {
        Position position = Played.by(columns);

        // An opening's win or loss is the shortest there is, so the depth of its last ply is enough: a score s of the
        // mover is a win by his stone 22 − s.
        int winnersStones = 22 - Math.abs(score);
        boolean moverWins = score > 0;
        int last = 2 * winnersStones - ((position.stones() % 2 == 0) == moverWins ? 1 : 0);
        int depth = score == 0 ? EXACT : last - position.stones();

        assertThat(ConnectFourSolver.analyse(position, depth).value()).isEqualTo(score);
    }

    @Test
    void aWonPositionIsNeverLostNorWonLaterThanPromised() {
        int won = 0;
        for (int index = 0; index < 60; index++) {
            Position position = new PositionGenerator(3, 24).position(index);
            int value = ConnectFourSolver.analyse(position, EXACT).value();
            if (value > 0) {
                won++;
                assertThat(stonesOfTheWinner(position, Chance.of("defence", index)))
                        .as("%s", position)
                        .isLessThanOrEqualTo(22 - value);
            }
        }

        assertThat(won).isGreaterThan(15);
    }

    @Test
    void aForcedWinIsFound() {
        // Two stones in the middle of the bottom row with both sides free: three in a row threaten two cells.
        Analysis analysis = ConnectFourSolver.analyse(Played.by("4455"), 3);

        assertThat(analysis.optimal()).containsExactly(3, 6);
        assertThat(analysis.best()).isEqualTo(3);
        assertThat(analysis.values()).filteredOn(v -> v.column() == 3).containsExactly(new MoveValue(3, 18, true));
        assertThat(ConnectFourSolver.analyse(Played.by("4455"), 2).value()).isZero();
    }

    @Test
    void aThreatIsBlockedFromDepthTwoOn() {
        Position threatened = Played.by("41414");

        assertThat(ConnectFourSolver.analyse(threatened, 2).optimal()).containsExactly(4);
        assertThat(ConnectFourSolver.analyse(threatened, 1).optimal()).hasSize(7);
    }

    @Test
    void ifBothPlayBestTheGameEndsWithTheStoneThatTheValueSays() {
        for (int index = 0; index < 15; index++) {
            Position start = new PositionGenerator(5, 12 + index % 5).position(index);

            assertThat(valueOfTheEnd(start, Chance.of("best play", index)))
                    .as("%s", start)
                    .isEqualTo(ConnectFourSolver.analyse(start, EXACT).value());
        }
    }

    @Property(tries = 100)
    void mirroredPositionsHaveMirroredValues(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 20, max = 36) int stones) {
        Position position = new PositionGenerator(seed, stones).position(0);
        List<MoveValue> values = ConnectFourSolver.analyse(position, EXACT).values();
        List<MoveValue> mirrored =
                ConnectFourSolver.analyse(position.mirrored(), EXACT).values();

        assertThat(mirrored).hasSameSizeAs(values);
        for (MoveValue value : values) {
            assertThat(mirrored).contains(new MoveValue(8 - value.column(), value.value(), true));
        }
    }

    @Test
    void aDepthOutOfRangeIsRefusedWithTheRange() {
        assertThatThrownBy(() -> ConnectFourSolver.analyse(Played.NOTHING, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give from 1 to 42");
    }

    private static void requireSameValues(Position position, int depth) {
        PlainGame plain = new PlainGame(position);
        for (MoveValue value : ConnectFourSolver.analyse(position, depth).values()) {
            assertThat(plain.value(value.column(), depth))
                    .as("%s, column %d, depth %d", position, value.column(), depth)
                    .contains(value.value());
        }
    }

    /** By 22 less the winner's stones, negative where the one to move at the start loses; of equal moves chance decides. */
    private static int valueOfTheEnd(Position start, Chance chance) {
        Position at = start;
        int sign = 1;
        while (at.empty() > 0) {
            List<Integer> best = ConnectFourSolver.analyse(at, EXACT).optimal();
            int column = best.get(chance.below(best.size()));
            if (at.wins(column)) {
                return sign * (22 - (at.stones() / 2 + 1));
            }
            at = at.play(column);
            sign = -sign;
        }
        return 0;
    }

    /** The solver, to move, against chance, which blocks where it must. */
    private static int stonesOfTheWinner(Position start, Chance chance) {
        Position at = start;
        while (true) {
            int advised = ConnectFourSolver.analyse(at, EXACT).best();
            if (at.wins(advised)) {
                return at.stones() / 2 + 1;
            }
            at = at.play(advised);
            assertThat(at.legalMoves())
                    .as("neither a draw nor the defender's in %s", at)
                    .isNotEmpty()
                    .noneMatch(at::wins);
            List<Integer> block = at.legalMoves().stream().filter(at::blocks).toList();
            List<Integer> moves = block.isEmpty() ? at.legalMoves() : block;
            at = at.play(moves.get(chance.below(moves.size())));
        }
    }
}
