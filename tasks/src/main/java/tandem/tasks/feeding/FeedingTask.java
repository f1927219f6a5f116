package tandem.tasks.feeding;

import java.util.List;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameTask;

/** How much of five plants a colony is fed, turn by turn, so that it grows. */
public final class FeedingTask extends GameTask {

    public FeedingTask() {
        super(TaskDeclaration.ofGame(
                "feeding",
                "how much of five plants a colony is fed, turn by turn",
                List.of(
                        TaskParameter.whole("colonies", "colonies, each of which thrives on something else", 1, 50, 1),
                        TaskParameter.whole("plants", "plants of the five that matter", 2, 3, 3),
                        TaskParameter.words(
                                "feedback", "what is shown of turns", Feedback.words(), Feedback.SUMMARY.word()),
                        TaskParameter.whole("every", "feedback comes after so many turns; 0: never", 0, 2, 2),
                        TaskParameter.accuracy(1),
                        TaskParameter.seed()),
                FeedingExplanation.words()));
    }

    @Override
    protected Game game(TaskParameters parameters) {
        return new Colonies(parameters);
    }
}
