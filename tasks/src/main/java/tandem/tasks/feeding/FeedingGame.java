package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.protocols.study.AnswerForm;

/**
 * A game before a round.
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
     * @param feedback what is shown of rounds
     * @param every so many rounds, of those; 0 for never
     * @param seed of placebos
     */
    record Setting(String id, GrowthTree tree, Feedback feedback, int every, long seed) {}

    /**
     * A round that is told of.
     *
     * @param instead what should have been fed, if that is told
     */
    record ToldRound(FeedingRound round, Optional<Amounts> instead) {}

    /** The rounds that are told of now: the last ones, after every so many; else none. */
    List<ToldRound> told() {
        int played = husbandry.rounds().size();
        List<ToldRound> told = new ArrayList<>();
        if (setting.every() > 0 && played > 0 && played % setting.every() == 0) {
            PlaceboCounterfactual placebos = new PlaceboCounterfactual(setting.seed());
            for (FeedingRound round : husbandry.last(setting.every())) {
                told.add(new ToldRound(round, setting.feedback().instead(setting.tree(), round, placebos)));
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
