package tandem.tasks.connectfour;

import java.util.List;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameTask;

/**
 * Which column wins in a position of connect four; the advisor has looked ahead. In turns positions are played on against an
 * opponent.
 */
public final class ConnectFourTask extends GameTask {

    public ConnectFourTask() {
        super(TaskDeclaration.ofGame(
                "connect-four",
                "which column is the best move in connect four, the only one that wins",
                List.of(
                        TaskParameter.whole(
                                "stones", "on the board", PositionDials.FEWEST_STONES, PositionDials.MOST_STONES, 26),
                        TaskParameter.whole(
                                "moves", "own moves up to the win, in the easiest", 2, PositionDials.MOST_MOVES, 2),
                        TaskParameter.whole(
                                "levels",
                                "how many numbers of moves; items have theirs as an attribute",
                                1,
                                PositionDials.MOST_MOVES - 1,
                                2),
                        TaskParameter.whole(
                                "depth", "plies ahead of the search whose choice is the wrong answer", 1, 8, 2),
                        TaskParameter.whole(
                                "opponent-depth",
                                "in games, plies ahead that the opponent looks; with the most it plays perfectly",
                                1,
                                ConnectFourSolver.EXACT,
                                ConnectFourSolver.EXACT),
                        TaskParameter.whole("positions", "how many", 10, 1000, 120),
                        TaskParameter.accuracy(0.75),
                        TaskParameter.seed()),
                ConnectFourExplanation.words()));
    }

    @Override
    protected Game game(TaskParameters parameters) {
        return new ConnectFourGame(parameters);
    }
}
