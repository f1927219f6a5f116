package tandem.tasks.minefield;

import java.util.List;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameTask;

/** Which of several marked cells of a minefield is safe; the advisor has reckoned with the numbers. */
public final class MinefieldTask extends GameTask {

    public MinefieldTask() {
        super(TaskDeclaration.ofGame(
                "minefield",
                "which of several marked cells of a minefield is safe",
                List.of(
                        TaskParameter.whole("size", "cells along each side", 5, 16, 8),
                        TaskParameter.whole("mines", "mines of a field, best about one to six cells", 3, 60, 10),
                        TaskParameter.whole("cells", "marked cells, of which one is safe", 2, 5, 3),
                        TaskParameter.whole("boards", "how many", 10, 2000, 200),
                        TaskParameter.accuracy(0.75),
                        TaskParameter.seed()),
                MinefieldExplanation.words()));
    }

    @Override
    protected Game game(TaskParameters parameters) {
        return new MinefieldGame(parameters);
    }
}
