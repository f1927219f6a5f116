package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.tasks.connectfour.ConnectFourSolver.EXACT;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Turn;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.study.Study;
import tandem.tasks.game.GameMaterials;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/** Positions as openings of games. */
class ConnectFourTurnsTest {

    private static final int INK = 0x2B3038;
    private static final int LIGHT = 0xF6E3A8;
    private static final ConnectFourGame GAME = GivenGames.usual();
    private static final ConnectFourTurns TURNS = GAME.turns();

    @Test
    void aTurnShowsThePersonsStoneAndTheReply() {
        for (ConnectFourItem item : GAME.items()) {
            String next = TURNS.after(item.id(), Optional.of(Integer.toString(item.decoy())));
            if (!TURNS.standing(next).over()) {
                Play.Going going = TURNS.going(next);
                Position replied = item.position().play(item.decoy());
                int reply = going.reply().orElseThrow().column();

                assertThat(going.position()).isEqualTo(replied.play(reply));
                RgbImage picture = GAME.picture(next);
                assertThat(beside(picture, Bitboard.landing(item.position().taken(), item.decoy())))
                        .as("the person's, solid")
                        .isEqualTo(INK);
                assertThat(beside(picture, going.reply().orElseThrow()))
                        .as("the reply, a ring")
                        .isEqualTo(LIGHT);
                assertThat(middle(picture, going.reply().orElseThrow()))
                        .as("with a dot")
                        .isEqualTo(INK);
            }
        }
    }

    @Test
    void theSameIdIsTheSameTurnWhateverWasAskedBefore() {
        for (String id : GivenGames.played(GAME, 4)) {
            ConnectFourGame fresh = GivenGames.usual();

            assertThat(fresh.turns().going(id)).isEqualTo(TURNS.going(id));
            assertThat(fresh.turns().at(id).item()).isEqualTo(TURNS.at(id).item());
            assertThat(fresh.picture(id)).isEqualTo(GAME.picture(id));
        }
    }

    @Test
    void aRightAnswerKeepsWhatThePositionIsWorthByExhaustiveSearch() {
        int seen = 0;
        for (String id : GivenGames.played(GAME, 40)) {
            Position position = TURNS.going(id).position();
            if (position.empty() <= 12) {
                seen++;
                Turn turn = TURNS.at(id);
                PlainGame plain = new PlainGame(position);
                Map<String, Integer> values = new HashMap<>();
                for (int column = 1; column <= 7; column++) {
                    String option = Integer.toString(column);
                    plain.value(column, EXACT).ifPresent(value -> values.put(option, value));
                }
                int best = Collections.max(values.values());

                assertThat(turn.offered()).containsExactlyInAnyOrderElementsOf(values.keySet());
                for (String option : turn.offered()) {
                    int value = values.get(option);
                    boolean keeps = best > 0 ? value > 0 : best == 0 ? value == 0 : value == best;
                    assertThat(turn.right().test(option)).isEqualTo(keeps);
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void theTruthIsRightAndTheAiNamesItOrAMoveThatGivesSomethingAway() {
        int wrong = 0;
        List<String> ids = GivenGames.played(GAME, 40);
        for (String id : ids) {
            Turn turn = TURNS.at(id);
            String named = turn.item().advice().label();

            assertThat(turn.offered()).contains(named);
            assertThat(turn.right()).accepts(turn.item().item().truth());
            assertThat(turn.right().test(named)).isEqualTo(turn.item().adviceCorrect());
            if (!turn.item().adviceCorrect()) {
                wrong++;
            }
        }
        // Scheduled in every second turn; right where no move gives anything away.
        assertThat(wrong).isBetween(ids.size() / 4, ids.size() * 5 / 8);
    }

    @Test
    void whatExplainsTurnsNamesTheColumnOrTheValuesThatAreBelieved() {
        assertThat(new ConnectFourTask().declaration().explanations().stream().filter(GAME::explainsTurns))
                .containsExactly("move-values", "ring", "assurance");
        for (String id : GivenGames.played(GAME, 5)) {
            ConnectFourTurn turn = GAME.turns().turn(id);
            Analysis believed = turn.values().exchanging(turn.named(), turn.best());
            String named = Integer.toString(turn.named());

            assertThat(believed.optimal()).contains(turn.named());
            assertThat(Arrays.stream(((Explained.Layer) GAME.explain(id, named, "move-values"))
                                    .heat()
                                    .what()
                                    .heat())
                            .sum())
                    .isPositive();
            assertThat(((Explained.Words) GAME.explain(id, named, "assurance"))
                            .text()
                            .in("en"))
                    .contains("Column " + named);
            if (id.contains("/")) {
                assertThatThrownBy(() -> GAME.explain(id, named, "line"))
                        .hasMessageContaining("explains a win that can be forced");
            }
        }
    }

    @Test
    void whatExplainsOnlyWinsIsRefusedWhereTheProtocolHasGames() {
        Study games = read(text().replaceFirst("(?m)^ +ai: \\{ accuracy.*$", "      turns: { most: 11 }"));
        GameMaterials materials =
                new GameMaterials(GAME, new ConnectFourTask().declaration().explanations());

        assertThat(games.hasGames()).isTrue();
        assertThat(materials.problems(games))
                .containsExactly(
                        "explanation “line” is of single decisions — take turns out, or give one of move-values, ring, assurance",
                        "explanation “reasons” is of single decisions — take turns out, or give one of move-values, ring,"
                                + " assurance");
        assertThat(materials.problems(read(text()))).isEmpty();
    }

    @Test
    void aTurnAfterTheEndAndAnAnswerThatIsNoneAreTold() {
        ConnectFourItem item = GAME.items().get(0);
        String over = GivenGames.over(GAME, item.id(), Chance.of("over"));

        assertThatThrownBy(() -> TURNS.at(over)).hasMessageContaining("“" + over + "” is over");
        assertThatThrownBy(() -> TURNS.at("c0001/8")).hasMessageContaining("“8”: give a column from 1 to 7");
        assertThatThrownBy(() -> TURNS.at("c9999")).hasMessageContaining("there is no such position");
    }

    /** Cells are 80 pixels wide from 40 at the left and from 564 at the bottom. */
    private static int middle(RgbImage picture, Cell cell) {
        return picture.at(80 * cell.column(), 604 - 80 * cell.row());
    }

    /** Fifteen pixels from the middle: within a stone's rim, and outside a dot. */
    private static int beside(RgbImage picture, Cell cell) {
        return picture.at(80 * cell.column() + 15, 604 - 80 * cell.row());
    }

    private static String text() {
        return ShippedProtocols.text("demo-connect-four").orElseThrow();
    }

    private static Study read(String protocol) {
        return ProtocolReader.read(protocol, "demo-connect-four.yaml").study().orElseThrow();
    }
}
