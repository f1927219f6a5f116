package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tandem.protocols.item.ItemPool;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameHash;
import tandem.tasks.game.GameTexts;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.game.TurnSchedule;
import tandem.tasks.picture.Ending;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/** The colonies of a study, and how they fare. */
final class Colonies implements Game {

    private static final GameTexts TEXTS = new GameTexts(Colonies.class);
    private static final int THREE = 3;

    private final ItemPool pool;
    private final FeedingTurns turns;

    Colonies(TaskParameters parameters) {
        List<FeedingGame.Setting> settings = settings(parameters);
        this.turns = new FeedingTurns(settings, TurnSchedule.of("feeding-schedule", parameters));
        this.pool = new ItemPool(
                OptionLetters.first(Amounts.RESOURCES),
                settings.stream().map(turns::first).toList(),
                GameHash.of(settings.stream().map(FeedingGame.Setting::toString).toList()),
                GameHash.of(parameters),
                Optional.of(turns));
    }

    private static List<FeedingGame.Setting> settings(TaskParameters parameters) {
        GrowthRule rule = parameters.whole("plants") == THREE ? GrowthRule.THREE_PLANTS : GrowthRule.TWO_PLANTS;
        List<FeedingGame.Setting> settings = new ArrayList<>();
        for (int colony = 0; colony < parameters.whole("colonies"); colony++) {
            long own = 1000L * parameters.whole("seed") + colony;
            GrowthTree tree = TreeLearner.standard(rule.renamed(own), own);
            for (String feedback : parameters.words("feedback")) {
                settings.add(new FeedingGame.Setting(
                        String.format(Locale.ROOT, "colony-%02d-%s", colony + 1, feedback),
                        tree,
                        Feedback.named(feedback),
                        parameters.whole("every"),
                        own));
            }
        }
        return settings;
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public RgbImage picture(String itemId) {
        return new FeedingPicture(turns.game(itemId)).plain();
    }

    @Override
    public Optional<Ending> ending(String itemId) {
        FeedingGame game = turns.game(itemId);
        int size = game.husbandry().colony().size();
        int began = game.husbandry().start().size();
        String outcome = size > began ? "grown" : size < began ? "shrunk" : "kept";
        return Optional.of(
                new Ending(new FeedingPicture(game).plain(), TEXTS.each(in -> in.text(outcome, size, began))));
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return FeedingExplanation.named(explanation).of(turns.game(itemId), option);
    }
}
