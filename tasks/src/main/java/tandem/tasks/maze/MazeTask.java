package tandem.tasks.maze;

import java.util.List;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameTask;

/** Which of several exits of a maze can be reached; the advisor has searched it. */
public final class MazeTask extends GameTask {

    public MazeTask() {
        super(TaskDeclaration.ofGame(
                "maze",
                "which of several exits of a maze can be reached",
                List.of(
                        TaskParameter.whole("size", "cells along each side of the smallest", 6, 40, 14),
                        TaskParameter.whole("sizes", "how many sizes; items have their size as an attribute", 1, 5, 1),
                        TaskParameter.whole("step", "cells more along each side from size to size", 1, 17, 6),
                        TaskParameter.whole("exits", "exits, of which one can be reached", 2, 6, 3),
                        TaskParameter.whole("mazes", "how many", 10, 2000, 200),
                        TaskParameter.accuracy(0.75),
                        TaskParameter.seed()),
                MazeExplanation.words()));
    }

    @Override
    protected Game game(TaskParameters parameters) {
        return new MazeGame(parameters);
    }
}
