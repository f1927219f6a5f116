package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.MaterialsException;
import tandem.tasks.game.GivenGame;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.xai.rendering.Heatmap;

class ConnectFourTaskTest {

    private static final Map<String, String> SMALL = Map.of("stones", "28", "levels", "1", "positions", "20");

    private static final ConnectFourGame GAME = new ConnectFourGame(
            new TaskParameters(new ConnectFourTask().declaration().parameters(), SMALL));

    @Test
    void theAdvisorIsRightOnExactlyTheShareThatIsAsked() {
        for (String share : List.of("0", "0.5", "0.75", "1")) {
            ItemPool pool = pool(with("accuracy", share));

            assertThat(pool.items().stream().filter(PooledItem::adviceCorrect).count())
                    .isEqualTo(Math.round(20 * Double.parseDouble(share)));
        }
    }

    @Test
    void everyTruthIsTheOnlyColumnThatWinsAndWrongAdviceIsTheDecoy() {
        assertThat(GAME.pool().options()).containsExactly("1", "2", "3", "4", "5", "6", "7");
        for (int i = 0; i < GAME.items().size(); i++) {
            ConnectFourItem item = GAME.items().get(i);
            PooledItem pooled = GAME.pool().items().get(i);
            for (MoveValue move : exact(item.position()).values()) {
                assertThat(move.value() > 0).isEqualTo(move.column() == item.answer());
            }
            assertThat(item.decoy())
                    .isNotEqualTo(item.answer())
                    .isIn(item.position().legalMoves());
            assertThat(pooled.item().truth()).isEqualTo(Integer.toString(item.answer()));
            assertThat(pooled.advice().label())
                    .isEqualTo(Integer.toString(pooled.adviceCorrect() ? item.answer() : item.decoy()));
            assertThat(pooled.item().difficulty()).hasValue(item.difficulty());
        }
    }

    @Test
    void aWrongLineHasOneReplyThatGivesTheGameAwayAndARightLineHasNone() {
        for (ConnectFourItem item : GAME.items()) {
            assertThat(badReplies(item.lines().sound())).isZero();
            assertThat(badReplies(item.lines().flawed())).isEqualTo(1);
            assertThat(item.lines().flawed().columns())
                    .hasSameSizeAs(item.lines().sound().columns())
                    .hasSize(2 * item.moves() - 1);
        }
    }

    @Test
    void numbersOfMovesTakeTurnsAndAreAttributes() {
        ItemPool pool = pool(with("levels", "2"));

        assertThat(pool.items())
                .extracting(item -> item.item().attributes().get("moves"))
                .startsWith("2", "2", "3", "3", "2", "2");
    }

    @Test
    void reasonsNameTheMovesOfTheLineInTurnInBothLanguages() {
        for (ConnectFourItem item : GAME.items()) {
            for (int column : List.of(item.answer(), item.decoy())) {
                LocalizedText text = ((Explained.Words) ConnectFourExplanation.REASONS.of(item, column)).text();
                for (String language : List.of("en", "fr")) {
                    assertThat(numbers(text.in(language)))
                            .isEqualTo(item.line(column).columns());
                }
            }
        }
    }

    @Test
    void aColumnThatIsNeverAdvisedHasNoLine() {
        ConnectFourItem item = GAME.items().get(0);
        int third = item.position().legalMoves().stream()
                .filter(column -> column != item.answer() && column != item.decoy())
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> item.line(third))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position c0001, column " + third + ": give");
    }

    /** After 4 4 3 3, columns 3 and 4 of the lowest row are the mover's: with 2 and 5 it makes four there. */
    @Test
    void theFourOfALineIsTheOneItEndsWith() {
        Line line = new Line(Played.by("4433"), List.of(2, 1, 5));

        assertThat(line.four())
                .containsExactlyInAnyOrder(new Cell(2, 1), new Cell(3, 1), new Cell(4, 1), new Cell(5, 1));
    }

    @Test
    void theLayerOfALineIsHotWhereItsStonesFallAndNowhereElse() {
        for (ConnectFourItem item : GAME.items()) {
            Line line = item.lines().flawed();
            Heatmap layer = layer(ConnectFourExplanation.LINE, item, item.decoy());
            for (int column = 1; column <= 7; column++) {
                for (int row = 1; row <= 6; row++) {
                    Cell cell = new Cell(column, row);
                    assertThat(isHot(layer, cell)).isEqualTo(line.cells().contains(cell));
                }
            }
        }
    }

    @Test
    void theValuesThatAWrongAdvisorHoldsPutItsMoveInThePlaceOfTheBest() {
        for (ConnectFourItem item : GAME.items()) {
            List<MoveValue> believed = item.believed(item.decoy()).values();

            assertThat(believed.stream().filter(move -> move.value() > 0).map(MoveValue::column))
                    .containsExactly(item.decoy());
            assertThat(believed.stream().map(MoveValue::value))
                    .containsExactlyInAnyOrderElementsOf(
                            item.values().stream().map(MoveValue::value).toList());
            assertThat(item.believed(item.answer()).values()).isEqualTo(item.values());
        }
    }

    @Test
    void aRingAndAnAssuranceSayNothingButTheColumn() {
        ConnectFourItem one = GAME.items().get(0);
        ConnectFourItem other = GAME.items().get(1);

        for (int column = 1; column <= 7; column++) {
            assertThat(ConnectFourExplanation.ASSURANCE.of(one, column))
                    .isEqualTo(ConnectFourExplanation.ASSURANCE.of(other, column));
            assertThat(ConnectFourExplanation.RING.of(one, column))
                    .isEqualTo(ConnectFourExplanation.RING.of(other, column));
        }
        assertThat(Arrays.stream(layer(ConnectFourExplanation.RING, one, 1).heat())
                        .sum())
                .isPositive();
    }

    @Test
    void theSameParametersGiveTheSamePositions() {
        assertThat(pool(SMALL).itemsHash())
                .isEqualTo(GAME.pool().itemsHash())
                .isNotEqualTo(pool(with("seed", "2")).itemsHash());
        assertThat(pool(with("accuracy", "0.5")).modelHash())
                .isNotEqualTo(GAME.pool().modelHash());
    }

    @Test
    void theFirstPositionsOfASeedAndTheirPixelsStayForEver() {
        assertThat(GAME.pool().itemsHash())
                .isEqualTo("ad98e4cf7904af5e92cdcd094e266f87d6879937dd2554cdc85d61823217d5f0");
        assertThat(Drawn.of(GAME.picture("c0001")).sha256())
                .isEqualTo("cc8220387cab9d840f52d57f3e7df91ba1223a6ea698447015399fa92456ae43");
    }

    @Test
    void parametersThatMakeNoSenseTogetherAreTold() {
        assertThatThrownBy(() -> pool(Map.of("moves", "4", "levels", "2")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("positions won in 4 to 5 moves: give from 2 to 4");
    }

    @Test
    void aParameterThatConnectFourDoesNotHaveIsTold() {
        assertThatThrownBy(() -> pool(Map.of("width", "9")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining(
                        "no parameter “width” — it has stones, moves, levels, depth, opponent-depth, positions, accuracy, seed");
    }

    /** Replies of the other side that are worth less to it than its best one is, by perfect play. */
    private static int badReplies(Line line) {
        int bad = 0;
        Position at = line.from();
        for (int i = 0; i + 1 < line.columns().size(); i++) {
            int column = line.columns().get(i);
            if (i % 2 == 1 && !exact(at).optimal().contains(column)) {
                bad++;
            }
            at = at.play(column);
        }
        return bad;
    }

    private static Analysis exact(Position position) {
        return ConnectFourSolver.analyse(position, ConnectFourSolver.EXACT);
    }

    private static List<Integer> numbers(String text) {
        return Pattern.compile("[0-9]+")
                .matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
    }

    /** Cells are 80 pixels wide from 40 at the left and from 564 at the bottom; 28 from the middle lies on a stone's rim. */
    private static boolean isHot(Heatmap layer, Cell cell) {
        int x = 40 + 80 * cell.column() - 40 - 28;
        int y = 564 - 80 * cell.row() + 40;
        return layer.heat()[y * layer.width() + x] > 0.5;
    }

    private static Heatmap layer(ConnectFourExplanation explanation, ConnectFourItem item, int column) {
        return ((Explained.Layer) explanation.of(item, column)).heat().what();
    }

    private static Map<String, String> with(String name, String value) {
        return GivenGame.with(SMALL, name, value);
    }

    private static ItemPool pool(Map<String, String> parameters) {
        return GivenGame.pool("connect-four", parameters);
    }
}
