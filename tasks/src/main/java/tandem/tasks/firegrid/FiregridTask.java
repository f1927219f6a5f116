package tandem.tasks.firegrid;

import java.util.List;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameTask;

/** Which tile of a spreading fire gets water, step by step; an AI narrows the choice, and can say which it would take. */
public final class FiregridTask extends GameTask {

    private static final int EVERYTHING = 1;

    public FiregridTask() {
        super(TaskDeclaration.ofGame(
                "firegrid",
                "which tile of a spreading fire gets water, step by step",
                List.of(
                        TaskParameter.whole("maps", "maps, each with every spread and every epsilon", 1, 100, 10),
                        TaskParameter.levels("spread", "by what all chances to catch fire are multiplied", 0.1, 1, 0.5),
                        TaskParameter.levels(
                                "epsilon",
                                "tiles may get water whose worth is less by at most that share; 0: the best, 1: all",
                                0,
                                1,
                                EVERYTHING),
                        TaskParameter.whole("rollouts", "imagined games by which the AI judges", 10, 200, 50),
                        TaskParameter.accuracy(1),
                        TaskParameter.seed()),
                FireExplanation.words()));
    }

    @Override
    protected Game game(TaskParameters parameters) {
        return new FireFighting(parameters);
    }
}
