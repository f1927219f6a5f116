package tandem.tasks.connectfour;

import java.util.List;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Advice;
import tandem.tasks.game.ScheduledAdvisor;
import tandem.tasks.game.TurnSchedule;

/**
 * An AI that names a best move; in turns that are drawn beforehand it names one of the most plausible of those that give
 * something away, if there are any. Which of several is settled before it is whether it is right, by how much they look alike, so
 * that right and wrong moves do not differ by where they lie.
 *
 * @param seed of chance
 * @param depth in plies, how far that search looks whose choice is the wrong move
 * @param schedule in which turns it is right
 */
record TurnAdvisor(long seed, int depth, TurnSchedule schedule) {

    /**
     * What it makes of a turn.
     *
     * @param item opening of the game
     * @param turn from 0
     */
    ConnectFourTurn on(ConnectFourItem item, int turn, Play.Going at) {
        Analysis values = ConnectFourSolver.analyse(at.position(), ConnectFourSolver.EXACT);
        Chance chance = Chance.of("connect-four-named", seed, item.id(), at.position());
        if (values.keeping().size() == values.values().size()) {
            int best = oneOf(values.optimal(), chance);
            return new ConnectFourTurn(at, values, best, best);
        }
        MovePair moves = turn == 0
                ? new MovePair(item.answer(), item.decoy())
                : oneOf(MovePair.mostAlike(at.position(), values.optimal(), plausible(at.position(), values)), chance);
        return new ConnectFourTurn(
                at, values, moves.sound(), schedule.rightIn(item.id(), turn) ? moves.sound() : moves.flawed());
    }

    /** What it says: how sure it is follows one law, whether it is right or wrong. */
    Advice advice(ConnectFourItem item, int turn, int named, List<String> offered) {
        return new ScheduledAdvisor("connect-four-" + item.id(), seed, 0, schedule.accuracy())
                .advice(turn, Integer.toString(named), offered);
    }

    private List<Integer> plausible(Position position, Analysis values) {
        return ConnectFourSolver.analyse(position, depth)
                .without(values.keeping())
                .optimal();
    }

    private static <T> T oneOf(List<T> all, Chance chance) {
        return all.get(chance.below(all.size()));
    }
}
