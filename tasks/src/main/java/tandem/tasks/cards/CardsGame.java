package tandem.tasks.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.GameHash;
import tandem.tasks.game.ItemGame;
import tandem.tasks.picture.Explained;
import tandem.xai.image.RgbImage;

/**
 * The piles of a study, glimpses of them, and the cards that are drawn. Of every ten items with the same pile and kind of
 * glimpse exactly as many have a red card as the pile has among ten: an advisor who says the pile's share is calibrated
 * exactly, not on average.
 */
final class CardsGame extends ItemGame<CardItem> {

    static final String RED = "red";
    static final String BLACK = "black";

    private static final int TEN = 10;
    private static final int EVEN = 5;

    CardsGame(TaskParameters parameters) {
        this(parameters, items(parameters));
    }

    private CardsGame(TaskParameters parameters, List<CardItem> items) {
        super(items, CardItem::id, pool(parameters, items));
    }

    private static ItemPool pool(TaskParameters parameters, List<CardItem> items) {

        double calibration = parameters.decimal("calibration");
        return new ItemPool(
                List.of(RED, BLACK),
                items.stream().map(item -> pooled(item, calibration)).toList(),
                GameHash.of(items.stream().map(CardItem::toString).toList()),
                GameHash.of(parameters));
    }

    @Override
    public RgbImage picture(String itemId) {
        return new CardsPicture(item(itemId)).seen();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return CardsExplanation.named(explanation).of(item(itemId));
    }

    private static List<CardItem> items(TaskParameters parameters) {
        int seed = parameters.whole("seed");
        List<CardItem> items = new ArrayList<>();
        for (int shift = 0; shift < TEN * parameters.whole("shifts"); shift += TEN) {
            for (int redInTen = 1; redInTen < TEN; redInTen++) {
                if (redInTen != EVEN) {
                    stratum(new CardItem.Pile(redInTen, shift), parameters, seed, items);
                }
            }
        }
        return items;
    }

    /** Red cards and glimpses with too many red ones are dealt each by itself, so that neither tells of the other. */
    private static void stratum(CardItem.Pile pile, TaskParameters parameters, int seed, List<CardItem> items) {
        int count = TEN * parameters.whole("repeats");
        Chance chance = Chance.of("cards", seed, pile.redInTen(), pile.shift());
        List<Boolean> red = chance.shuffled(trueFirst(count, count / TEN * pile.redInTen()));
        List<Boolean> more = chance.shuffled(trueFirst(count, count / 2));
        for (int i = 0; i < count; i++) {
            items.add(CardItem.of(
                    String.format(Locale.ROOT, "c%04d", items.size() + 1),
                    pile,
                    parameters.whole("cards"),
                    more.get(i),
                    red.get(i),
                    Chance.of("cards-order", seed, pile.redInTen(), pile.shift(), i)));
        }
    }

    private static List<Boolean> trueFirst(int count, int trues) {
        List<Boolean> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(i < trues);
        }
        return values;
    }

    private static PooledItem pooled(CardItem item, double calibration) {
        double inRed = item.confidenceInRed(calibration);
        Map<String, Double> probabilities = new LinkedHashMap<>();
        probabilities.put(RED, inRed);
        probabilities.put(BLACK, Math.round(100 * (1 - inRed)) / 100.0);
        String named = item.redInTen() > EVEN ? RED : BLACK;
        return new PooledItem(
                new Item(
                        item.id(),
                        item.red() ? RED : BLACK,
                        OptionalDouble.of(item.difficulty()),
                        Map.of("shift", Integer.toString(item.shift()))),
                new Advice(named, probabilities.get(named), probabilities));
    }
}
