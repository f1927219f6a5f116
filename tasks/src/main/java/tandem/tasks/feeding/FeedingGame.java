package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.protocols.study.AnswerForm;

/**
 * A game before a turn.
 *
 * @param setting what it began with
 * @param husbandry what has been fed
 * @param best one of the best feedings
 * @param advice what the AI would feed; the best, where it is right
 */
record FeedingGame(Setting setting, Husbandry husbandry, Amounts best, FeedingAdvice advice) {

    /**
     * What a game begins with.
     *
     * @param id in the data: {@code colony-01-counterfactual}
     * @param tree what the colony lives by
     * @param feedback what is shown of turns
     * @param every so many turns, of those; 0 for never
     * @param seed of placebos
     */
    record Setting(String id, GrowthTree tree, Feedback feedback, int every, long seed) {}

    /**
     * A turn that is told of.
     *
     * @param instead what should have been fed, if that is told
     */
    record ToldTurn(FeedingTurn turn, Optional<Amounts> instead) {}

    /** The turns that are told of now: the last ones, after every so many; else none. */
    List<ToldTurn> told() {
        int played = husbandry.turns().size();
        List<ToldTurn> told = new ArrayList<>();
        if (setting.every() > 0 && played > 0 && played % setting.every() == 0) {
            PlaceboCounterfactual placebos = new PlaceboCounterfactual(setting.seed());
            for (FeedingTurn turn : husbandry.last(setting.every())) {
                told.add(new ToldTurn(turn, setting.feedback().instead(setting.tree(), turn, placebos)));
            }
        }
        return told;
    }

    /** Whether the colony would not shrink. */
    boolean right(Amounts fed) {
        return setting.tree().growth(fed) >= 1;
    }

    /** An answer as it stands in the data. */
    static String written(Amounts amounts) {
        return AnswerForm.Amounts.written(amounts.values());
    }
}
