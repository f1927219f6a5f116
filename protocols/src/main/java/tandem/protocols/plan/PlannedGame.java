package tandem.protocols.plan;

import java.util.List;
import tandem.protocols.item.Turns;

/**
 * A game of a session.
 *
 * @param block it belongs to
 * @param item that it begins with
 * @param number among its block's games, from 1
 * @param of how many games the block has
 * @param turns how it goes on
 */
public record PlannedGame(PlannedBlock block, String item, int number, int of, Turns turns) {

    /** Id of what it has come to. */
    public String reached(List<Answered> past) {
        String reached = item;
        for (Answered trial : past) {
            if (trial.block().equals(block.id()) && trial.item().equals(reached)) {
                reached = turns.after(reached, trial.answer());
            }
        }
        return reached;
    }

    /** How it stands. */
    public Turns.Standing standing(List<Answered> past) {
        return turns.standing(reached(past));
    }
}
