package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.tasks.connectfour.ConnectFourSolver.EXACT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.Round;
import tandem.protocols.item.Rounds;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.GameMaterials;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/** Positions as openings of games. */
class ConnectFourRoundsTest {

    private static final int INK = 0x2B3038;
    private static final int LIGHT = 0xF6E3A8;
    private static final Map<String, String> SMALL =
            Map.of("stones", "28", "levels", "1", "positions", "20", "accuracy", "0.5");
    private static final ConnectFourGame GAME = game(SMALL);
    private static final Rounds ROUNDS = rounds(GAME);

    @Test
    void aRoundShowsThePersonsStoneAndTheReply() {
        for (ConnectFourItem item : GAME.items()) {
            String next = ROUNDS.after(item.id(), Optional.of(Integer.toString(item.decoy())));
            if (!ROUNDS.standing(next).over()) {
                Play.Going going = going(next);
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
    void theSameIdIsTheSameRoundWhateverWasAskedBefore() {
        for (String id : played(GAME, 4)) {
            ConnectFourGame fresh = game(SMALL);

            assertThat(going(fresh, id)).isEqualTo(going(id));
            assertThat(rounds(fresh).at(id).item()).isEqualTo(ROUNDS.at(id).item());
            assertThat(fresh.picture(id)).isEqualTo(GAME.picture(id));
        }
    }

    @Test
    void aRightAnswerKeepsWhatThePositionIsWorthByExhaustiveSearch() {
        int seen = 0;
        for (String id : played(GAME, 40)) {
            Position position = going(id).position();
            if (position.empty() <= 12) {
                seen++;
                Round round = ROUNDS.at(id);
                PlainGame plain = new PlainGame(position);
                Map<String, Integer> values = new HashMap<>();
                for (int column = 1; column <= 7; column++) {
                    String option = Integer.toString(column);
                    plain.value(column, EXACT).ifPresent(value -> values.put(option, value));
                }
                int best = Collections.max(values.values());

                assertThat(round.offered()).containsExactlyInAnyOrderElementsOf(values.keySet());
                for (String option : round.offered()) {
                    int value = values.get(option);
                    boolean keeps = best > 0 ? value > 0 : best == 0 ? value == 0 : value == best;
                    assertThat(round.right().test(option)).isEqualTo(keeps);
                }
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    @Test
    void theTruthIsRightAndTheAiNamesItOrAMoveThatGivesSomethingAway() {
        int wrong = 0;
        List<String> ids = played(GAME, 40);
        for (String id : ids) {
            Round round = ROUNDS.at(id);
            String named = round.item().advice().label();

            assertThat(round.offered()).contains(named);
            assertThat(round.right()).accepts(round.item().item().truth());
            assertThat(round.right().test(named)).isEqualTo(round.item().adviceCorrect());
            if (!round.item().adviceCorrect()) {
                wrong++;
            }
        }
        // Scheduled in every second round; right where no move gives anything away.
        assertThat(wrong).isBetween(ids.size() / 4, ids.size() * 5 / 8);
    }

    @Test
    void theOpponentNeverLosesWhatItHas() {
        for (int game = 0; game < 100; game++) {
            ConnectFourItem item = GAME.items().get(game % 20);
            Chance chance = Chance.of("random player", game);
            List<Integer> bad = item.values().stream()
                    .filter(move -> move.value() <= 0)
                    .map(MoveValue::column)
                    .toList();
            int given = bad.get(chance.below(bad.size()));
            double most = item.values().get(given - 1).value() < 0 ? 0 : 0.5;

            assertThat(playedOut(ROUNDS.after(item.id(), Optional.of(Integer.toString(given))), chance))
                    .as("%s/%d", item, given)
                    .isLessThanOrEqualTo(most);
        }
    }

    @Test
    void theOneMoveThatWinsIsWonByPlayingOnBest() {
        for (ConnectFourItem item : GAME.items()) {
            String id = item.id();
            for (int move = 0; move < item.moves(); move++) {
                id = ROUNDS.after(
                        id,
                        Optional.of(Integer.toString(exact(going(id).position()).best())));
            }

            assertThat(ROUNDS.standing(id)).isEqualTo(new Rounds.Standing(1, true));
        }
    }

    @Test
    void aWeakOpponentLosesWhatAStrongOneHolds() {
        ConnectFourGame weak = game(with("opponent-depth", "1"));

        assertThat(points(weak)).isGreaterThan(points(GAME) + 3);
    }

    @Test
    void whoDoesNotAnswerPassesAndTheOpponentMoves() {
        ConnectFourItem item = GAME.items().get(0);
        String next = ROUNDS.after(item.id(), Optional.empty());
        Position position = going(next).position();

        assertThat(next).isEqualTo("c0001/-");
        assertThat(position.stones()).isEqualTo(item.position().stones() + 1);
        assertThat(position.mover()).isEqualTo(item.position().mover());

        String later = ROUNDS.after(next, Optional.empty());
        assertThat(later).isEqualTo("c0001/-.-");
        assertThat(ROUNDS.standing(later).score()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void whatExplainsRoundsNamesTheColumnOrTheValuesThatAreBelieved() {
        assertThat(new ConnectFourTask().declaration().explanations().stream().filter(GAME::explainsRounds))
                .containsExactly("move-values", "ring", "assurance");
        for (String id : played(GAME, 5)) {
            ConnectFourRound round = GAME.rounds().round(id);
            Analysis believed = round.values().exchanging(round.named(), round.best());
            String named = Integer.toString(round.named());

            assertThat(believed.optimal()).contains(round.named());
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
        Study games = read(text().replaceFirst("(?m)^ +ai: \\{ accuracy.*$", "      rounds: { most: 11 }"));
        GameMaterials materials =
                new GameMaterials(GAME, new ConnectFourTask().declaration().explanations());

        assertThat(games.hasGames()).isTrue();
        assertThat(materials.problems(games))
                .containsExactly(
                        "explanation “line” is of single decisions — take rounds out, or give one of move-values, ring, assurance",
                        "explanation “reasons” is of single decisions — take rounds out, or give one of move-values, ring,"
                                + " assurance");
        assertThat(materials.problems(read(text()))).isEmpty();
    }

    @Test
    void aRoundAfterTheEndAndAnAnswerThatIsNoneAreTold() {
        ConnectFourItem item = GAME.items().get(0);
        String over = over(item.id(), Chance.of("over"));

        assertThatThrownBy(() -> ROUNDS.at(over)).hasMessageContaining("“" + over + "” is over");
        assertThatThrownBy(() -> ROUNDS.at("c0001/8")).hasMessageContaining("“8”: give a column from 1 to 7");
        assertThatThrownBy(() -> ROUNDS.at("c9999")).hasMessageContaining("there is no such position");
    }

    /** Cells are 80 pixels wide from 40 at the left and from 564 at the bottom. */
    private static int middle(RgbImage picture, Cell cell) {
        return picture.at(80 * cell.column(), 604 - 80 * cell.row());
    }

    /** Fifteen pixels from the middle: within a stone's rim, and outside a dot. */
    private static int beside(RgbImage picture, Cell cell) {
        return picture.at(80 * cell.column() + 15, 604 - 80 * cell.row());
    }

    /** Ids of all rounds of so many games of a random player who now and then does not answer. */
    private static List<String> played(ConnectFourGame game, int games) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < games; number++) {
            Chance chance = Chance.of("played", number);
            String id = game.items().get(number % game.items().size()).id();
            while (!rounds(game).standing(id).over()) {
                ids.add(id);
                List<String> offered = rounds(game).at(id).offered();
                id = rounds(game)
                        .after(
                                id,
                                chance.below(8) == 0
                                        ? Optional.empty()
                                        : Optional.of(offered.get(chance.below(offered.size()))));
            }
        }
        return ids;
    }

    /** Of a player who looks two plies ahead. */
    private static double points(ConnectFourGame game) {
        double points = 0;
        for (ConnectFourItem item : game.items()) {
            String id = item.id();
            while (!rounds(game).standing(id).over()) {
                Position position = going(game, id).position();
                id = rounds(game)
                        .after(
                                id,
                                Optional.of(Integer.toString(
                                        ConnectFourSolver.analyse(position, 2).best())));
            }
            points += rounds(game).standing(id).score();
        }
        return points;
    }

    private static double playedOut(String from, Chance chance) {
        return ROUNDS.standing(over(from, chance)).score();
    }

    private static String over(String from, Chance chance) {
        String id = from;
        while (!ROUNDS.standing(id).over()) {
            List<String> offered = ROUNDS.at(id).offered();
            id = ROUNDS.after(id, Optional.of(offered.get(chance.below(offered.size()))));
        }
        return id;
    }

    private static String text() {
        return ShippedProtocols.text("demo-connect-four").orElseThrow();
    }

    private static Study read(String protocol) {
        return ProtocolReader.read(protocol, "demo-connect-four.yaml").study().orElseThrow();
    }

    private static Analysis exact(Position position) {
        return ConnectFourSolver.analyse(position, EXACT);
    }

    private static Play.Going going(String id) {
        return going(GAME, id);
    }

    private static Play.Going going(ConnectFourGame game, String id) {
        return game.rounds().going(id);
    }

    private static Rounds rounds(ConnectFourGame game) {
        ItemPool pool = game.pool();
        return pool.rounds().orElseThrow();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> all = new HashMap<>(SMALL);
        all.put(name, value);
        return all;
    }

    private static ConnectFourGame game(Map<String, String> parameters) {
        return new ConnectFourGame(
                new TaskParameters(new ConnectFourTask().declaration().parameters(), parameters));
    }
}
