package tandem.tasks.connectfour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Turns;

/** The other side of a game in turns. */
class OpponentTest {

    private static final ConnectFourGame GAME = GivenGames.usual();
    private static final ConnectFourTurns TURNS = GAME.turns();

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

            assertThat(score(TURNS.after(item.id(), Optional.of(Integer.toString(given))), chance))
                    .as("%s/%d", item, given)
                    .isLessThanOrEqualTo(most);
        }
    }

    @Test
    void theOneMoveThatWinsIsWonByPlayingOnBest() {
        for (ConnectFourItem item : GAME.items()) {
            String id = item.id();
            for (int move = 0; move < item.moves(); move++) {
                id = TURNS.after(
                        id,
                        Optional.of(Integer.toString(
                                ConnectFourSolver.analyse(TURNS.going(id).position(), ConnectFourSolver.EXACT)
                                        .best())));
            }

            assertThat(TURNS.standing(id)).isEqualTo(new Turns.Standing(1, true));
        }
    }

    @Test
    void aWeakOpponentLosesWhatAStrongOneHolds() {
        ConnectFourGame weak = GivenGames.against(1);

        assertThat(points(weak)).isGreaterThan(points(GAME) + 3);
    }

    @Test
    void whoDoesNotAnswerPassesAndTheOpponentMoves() {
        ConnectFourItem item = GAME.items().get(0);
        String next = TURNS.after(item.id(), Optional.empty());
        Position position = TURNS.going(next).position();

        assertThat(next).isEqualTo("c0001/x");
        assertThat(position.stones()).isEqualTo(item.position().stones() + 1);
        assertThat(position.mover()).isEqualTo(item.position().mover());

        String later = TURNS.after(next, Optional.empty());
        assertThat(later).isEqualTo("c0001/x.x");
        assertThat(TURNS.standing(later).score()).isLessThanOrEqualTo(0.5);
    }

    /** Of a player who looks two plies ahead. */
    private static double points(ConnectFourGame game) {
        double points = 0;
        for (ConnectFourItem item : game.items()) {
            String id = item.id();
            while (!game.turns().standing(id).over()) {
                Position position = game.turns().going(id).position();
                id = game.turns()
                        .after(
                                id,
                                Optional.of(Integer.toString(
                                        ConnectFourSolver.analyse(position, 2).best())));
            }
            points += game.turns().standing(id).score();
        }
        return points;
    }

    private static double score(String from, Chance chance) {
        return TURNS.standing(GivenGames.over(GAME, from, chance)).score();
    }
}
