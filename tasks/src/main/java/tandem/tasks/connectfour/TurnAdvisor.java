package tandem.tasks.connectfour;

import java.util.List;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Advice;
import tandem.tasks.game.ScheduledAdvisor;
import tandem.tasks.game.TurnSchedule;

/**
 * An AI that names a best move; in turns that are drawn beforehand it names the most plausible of those that give something away,
 * if there are any. Among several chance decides, so that right and wrong moves do not differ by where they lie.
 *
 * @param seed of chance
 * @param depth in plies, how far that search looks whose choice is the wrong move
 * @param schedule in which turns it is right
 */
record TurnAdvisor(long seed, int depth, TurnSchedule schedule) {

    /**
     * The column that it names.
     *
     * @param item id of the opening
     * @param turn from 0
     * @param values exact
     */
    int named(ConnectFourItem item, int turn, Position position, Analysis values) {
        List<Integer> keeping = values.keeping();
        if (schedule.rightIn(item.id(), turn)
                || keeping.size() == values.values().size()) {
            return oneOf(values.optimal(), item, position);
        }
        return turn == 0
                ? item.decoy()
                : oneOf(
                        ConnectFourSolver.analyse(position, depth)
                                .without(keeping)
                                .optimal(),
                        item,
                        position);
    }

    /** What it says: how sure it is follows one law, whether it is right or wrong. */
    Advice advice(ConnectFourItem item, int turn, int named, List<String> offered) {
        return new ScheduledAdvisor("connect-four-" + item.id(), seed, 0, schedule.accuracy())
                .advice(turn, Integer.toString(named), offered);
    }

    private int oneOf(List<Integer> columns, ConnectFourItem item, Position position) {
        Chance chance = Chance.of("connect-four-named", seed, item.id(), position);
        return columns.get(chance.below(columns.size()));
    }
}
