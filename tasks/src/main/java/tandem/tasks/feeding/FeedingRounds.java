package tandem.tasks.feeding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Round;
import tandem.protocols.item.Rounds;
import tandem.protocols.study.AnswerForm;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.game.Recent;
import tandem.tasks.game.RoundSchedule;

/**
 * Games of feeding. The id of a round is that of what it began with and all that was fed: {@code
 * colony-01-summary/0-5-0-1-6.2-4-0-1-6}; without an answer nothing is fed, which is written {@code x}. A game is never over by
 * itself: its protocol says how many rounds there are.
 */
final class FeedingRounds implements Rounds {

    private static final String BEGIN = "/";
    private static final String NEXT = ".";
    private static final String NOTHING = "x";
    private static final Amounts NOTHING_FED = Amounts.of(0, 0, 0, 0, 0);
    private static final int KEPT = 256;
    private static final int LEAST_SURE = 60;
    private static final int SURER = 36;
    private static final double HUNDRED = 100;
    private static final List<String> RESOURCES = OptionLetters.first(Amounts.RESOURCES);

    private final Map<String, FeedingGame.Setting> settings;
    private final RoundSchedule schedule;
    private final Recent<String, FeedingGame> games = new Recent<>(KEPT);
    private final Recent<String, Round> rounds = new Recent<>(KEPT);

    FeedingRounds(List<FeedingGame.Setting> settings, RoundSchedule schedule) {
        this.settings = settings.stream().collect(Collectors.toMap(FeedingGame.Setting::id, Function.identity()));
        this.schedule = schedule;
    }

    @Override
    public Round at(String item) {
        return rounds.get(item).orElseGet(() -> rounds.keep(item, asked(item)));
    }

    private Round asked(String item) {
        FeedingGame game = game(item);
        return new Round(
                pooled(item, game, game.advice().feed()),
                RESOURCES,
                answer -> game.right(new Amounts(AnswerForm.Amounts.read(answer))));
    }

    @Override
    public String after(String item, Optional<String> answer) {
        return item + (item.contains(BEGIN) ? NEXT : BEGIN) + answer.orElse(NOTHING);
    }

    @Override
    public Standing standing(String item) {
        return new Standing(game(item).husbandry().colony().size(), false);
    }

    /** The round that a game begins with, with right advice, as a pool has it. */
    PooledItem first(FeedingGame.Setting setting) {
        FeedingGame game = game(setting.id());
        return pooled(setting.id(), game, best(game));
    }

    /** The game before the round of that id. */
    FeedingGame game(String item) {
        return games.get(item).orElseGet(() -> games.keep(item, played(item)));
    }

    private FeedingGame played(String item) {
        String id = item.contains(BEGIN) ? item.substring(0, item.indexOf(BEGIN)) : item;
        FeedingGame.Setting setting = settings.get(id);
        Amounts.require(setting != null, "feeding game “" + item + "”: there is no such colony");
        Husbandry husbandry = Husbandry.begin();
        if (item.contains(BEGIN)) {
            for (String fed : item.substring(id.length() + 1).split("\\" + NEXT)) {
                husbandry = husbandry.feed(
                        setting.tree(), fed.equals(NOTHING) ? NOTHING_FED : new Amounts(AnswerForm.Amounts.read(fed)));
            }
        }
        int round = husbandry.rounds().size();
        return new FeedingGame(
                setting,
                husbandry,
                new FeedingAdvisor(setting.tree(), setting.seed())
                        .advise(round, schedule.rightIn(setting.id(), round)));
    }

    private static PooledItem pooled(String item, FeedingGame game, Amounts named) {
        double sure = sure(game);
        return new PooledItem(
                new Item(
                        item,
                        FeedingGame.written(best(game)),
                        OptionalDouble.empty(),
                        Map.of("feedback", game.setting().feedback().word())),
                new Advice(FeedingGame.written(named), sure, Map.of(FeedingGame.written(named), sure)));
    }

    /** A best feeding; the advised one, where that is one. */
    private static Amounts best(FeedingGame game) {
        return game.advice().correct()
                ? game.advice().feed()
                : new FeedingAdvisor(game.setting().tree(), game.setting().seed())
                        .advise(game.husbandry().rounds().size(), true)
                        .feed();
    }

    /** By one law, whether it is right or wrong. */
    private static double sure(FeedingGame game) {
        Chance chance = Chance.of(
                "feeding-confidence",
                game.setting().seed(),
                game.setting().id(),
                game.husbandry().rounds().size());
        return (LEAST_SURE + chance.below(SURER)) / HUNDRED;
    }
}
