package tandem.tasks.connectfour;

import java.util.List;
import java.util.Optional;
import tandem.protocols.design.Chance;

/**
 * Plays against the person: looks ahead, and takes one of the best moves by chance. With {@link ConnectFourSolver#EXACT} it never
 * gives away what it has.
 *
 * @param seed of chance
 * @param depth in plies, how far it looks
 */
record Opponent(long seed, int depth) {

    /**
     * The game after the person's move and the reply.
     *
     * <p>Where the person gave no answer in time, he passes, and the opponent moves again. A stone that falls by chance would be a
     * move that nobody decided on, and could win; and a game lost on time would take all its later turns from the study for
     * one slow answer. Passing can help where every move harms, which nobody can count on who does not see that.
     *
     * @param position the person to move
     * @param column that the person chose; empty where time ran out
     * @param turn id of what comes after: the same one has the same reply
     * @throws IllegalArgumentException if the column is full
     */
    Play after(Position position, Optional<Integer> column, String turn) {
        Stones before = Stones.of(position);
        Stones moved = column.map(before::withOwn).orElse(before);
        if (column.filter(position::wins).isPresent()) {
            return new Play.Over(Play.WON, moved, Optional.empty());
        }
        Position at = column.map(position::play).orElseGet(position::passed);
        if (at.empty() == 0) {
            return new Play.Over(Play.DRAWN, moved, Optional.empty());
        }
        int reply = reply(at, turn);
        Optional<Cell> landed = Optional.of(Bitboard.landing(at.taken(), reply));
        if (at.wins(reply)) {
            return new Play.Over(Play.LOST, moved.withOther(reply), landed);
        }
        Position next = at.play(reply);
        return next.empty() == 0 ? new Play.Over(Play.DRAWN, Stones.of(next), landed) : new Play.Going(next, landed);
    }

    private int reply(Position position, String turn) {
        List<Integer> best = ConnectFourSolver.analyse(position, depth).optimal();
        return best.get(Chance.of("connect-four-opponent", seed, turn).below(best.size()));
    }
}
