package tandem.tasks.feeding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turn;
import tandem.protocols.item.Turns;
import tandem.protocols.study.AnswerForm;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.game.Recent;
import tandem.tasks.game.TurnId;
import tandem.tasks.game.TurnSchedule;

/**
 * Games of feeding. The id of a turn is that of what it began with and all that was fed: {@code
 * colony-01-summary/0-5-0-1-6.2-4-0-1-6}; without an answer nothing is fed. A game is never over by itself: its protocol says how many turns there are.
 */
final class FeedingTurns implements Turns {

    private static final Amounts NOTHING_FED = Amounts.of(0, 0, 0, 0, 0);
    private static final int KEPT = 256;
    private static final int LEAST_SURE = 60;
    private static final int SURER = 36;
    private static final double HUNDRED = 100;
    private static final List<String> RESOURCES = OptionLetters.first(Amounts.RESOURCES);

    private final Map<String, FeedingGame.Setting> settings;
    private final TurnSchedule schedule;
    private final Recent<String, FeedingGame> games = new Recent<>(KEPT);

    FeedingTurns(List<FeedingGame.Setting> settings, TurnSchedule schedule) {
        this.settings = settings.stream().collect(Collectors.toMap(FeedingGame.Setting::id, Function.identity()));
        this.schedule = schedule;
    }

    @Override
    public Turn at(String item) {
        FeedingGame game = game(item);
        return new Turn(
                pooled(item, game, game.advice().feed()),
                RESOURCES,
                answer -> game.right(new Amounts(AnswerForm.Amounts.read(answer))));
    }

    @Override
    public String after(String item, Optional<String> answer) {
        return TurnId.after(item, answer);
    }

    @Override
    public OptionalInt amounts() {
        return OptionalInt.of(Amounts.MOST);
    }

    @Override
    public Standing standing(String item) {
        return new Standing(game(item).husbandry().colony().size(), false);
    }

    /** The turn that a game begins with, with right advice, as a pool has it. */
    PooledItem first(FeedingGame.Setting setting) {
        FeedingGame game = game(setting.id());
        return pooled(setting.id(), game, game.best());
    }

    /** The game before the turn of that id. */
    FeedingGame game(String item) {
        return games.get(item).orElseGet(() -> games.keep(item, played(item)));
    }

    private FeedingGame played(String item) {
        TurnId id = TurnId.read(item);
        FeedingGame.Setting setting = settings.get(id.game());
        Amounts.require(setting != null, "feeding game “" + id.game() + "”: there is no such colony");
        Husbandry husbandry = Husbandry.begin();
        for (Optional<String> fed : id.answers()) {
            husbandry = husbandry.feed(
                    setting.tree(),
                    fed.map(AnswerForm.Amounts::read).map(Amounts::new).orElse(NOTHING_FED));
        }
        int turn = husbandry.turns().size();
        FeedingAdvisor advisor = new FeedingAdvisor(setting.tree(), setting.seed());
        FeedingAdvice best = advisor.advise(turn, true);
        return new FeedingGame(
                setting,
                husbandry,
                best.feed(),
                schedule.rightIn(setting.id(), turn) ? best : advisor.advise(turn, false));
    }

    private static PooledItem pooled(String item, FeedingGame game, Amounts named) {
        double sure = sure(game);
        return new PooledItem(
                new Item(
                        item,
                        FeedingGame.written(game.best()),
                        OptionalDouble.empty(),
                        Map.of("feedback", game.setting().feedback().word())),
                new Advice(FeedingGame.written(named), sure, Map.of(FeedingGame.written(named), sure)));
    }

    /** By one law, whether it is right or wrong. */
    private static double sure(FeedingGame game) {
        Chance chance = Chance.of(
                "feeding-confidence",
                game.setting().seed(),
                game.setting().id(),
                game.husbandry().turns().size());
        return (LEAST_SURE + chance.below(SURER)) / HUNDRED;
    }
}
