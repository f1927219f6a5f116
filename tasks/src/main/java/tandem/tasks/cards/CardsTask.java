package tandem.tasks.cards;

import java.util.List;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameTask;

/** Which colour a card has that is drawn from a pile; the advisor knows the pile. */
public final class CardsTask extends GameTask {

    public CardsTask() {
        super(TaskDeclaration.ofGame(
                "cards",
                "which colour a card has that is drawn from a pile, of which some cards were seen",
                List.of(
                        TaskParameter.whole("cards", "cards seen", 5, 49, 21),
                        TaskParameter.whole(
                                "shifts",
                                "how many kinds of glimpse: the first shows the pile's mixture, each next one is off by 10"
                                        + " more per cent of the cards; items have theirs as the attribute shift",
                                1,
                                4,
                                1),
                        TaskParameter.decimal(
                                "calibration",
                                "of the AI's confidence: 1 is calibrated, more is too sure, less too unsure; it multiplies"
                                        + " the log odds",
                                0.2,
                                5,
                                1),
                        TaskParameter.whole("repeats", "tens of items of each mixture and kind of glimpse", 1, 10, 3),
                        TaskParameter.seed()),
                CardsExplanation.words()));
    }

    @Override
    protected Game game(TaskParameters parameters) {
        return new CardsGame(parameters);
    }
}
