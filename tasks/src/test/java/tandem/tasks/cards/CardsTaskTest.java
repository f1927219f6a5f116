package tandem.tasks.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;

class CardsTaskTest {

    @Test
    void aCalibratedAdvisorIsRightExactlyAsOftenAsItSays() {
        Map<Double, List<PooledItem>> byConfidence = game(Map.of("shifts", "2")).pool().items().stream()
                .collect(Collectors.groupingBy(item -> item.advice().confidence()));

        assertThat(byConfidence).containsOnlyKeys(0.6, 0.7, 0.8, 0.9);
        byConfidence.forEach((confidence, items) -> assertThat(
                        items.stream().filter(PooledItem::adviceCorrect).count())
                .isEqualTo(Math.round(confidence * items.size())));
    }

    /** The mean of .6, .7, .8 and .9 is .75. */
    @Test
    void inAllItIsRightOnThreeQuartersAndBothColoursAreAsOften() {
        List<PooledItem> items = game(Map.of()).pool().items();

        assertThat(items).hasSize(240);
        assertThat(items.stream().filter(PooledItem::adviceCorrect)).hasSize(180);
        assertThat(items.stream().filter(item -> item.item().truth().equals("red")))
                .hasSize(120);
    }

    /** Log odds twice as large are odds squared. */
    @Test
    void theDialMultipliesTheLogOddsAndChangesNothingElse() {
        CardsGame calibrated = game(Map.of());
        CardsGame tooSure = game(Map.of("calibration", "2"));

        for (int i = 0; i < calibrated.items().size(); i++) {
            PooledItem item = tooSure.pool().items().get(i);
            double share = tooSure.items().get(i).redInTen() / 10.0;
            double odds = Math.pow(share / (1 - share), 2);
            assertThat(item.advice().probabilities().get("red")).isCloseTo(odds / (1 + odds), within(0.005001));
            assertThat(item.advice().label())
                    .isEqualTo(calibrated.pool().items().get(i).advice().label());
            assertThat(item.item()).isEqualTo(calibrated.pool().items().get(i).item());
        }
    }

    /** Of twenty cards two are ten per cent; who sees nine in ten and two more in twenty sees all of them, and not more. */
    @Test
    void theFirstGlimpseShowsThePilesMixtureAndOthersAreOffEitherWayAsOften() {
        List<CardItem> items = game(Map.of("shifts", "3", "cards", "20")).items();

        for (CardItem item : items) {
            long off = reds(item) - 2L * item.redInTen();
            boolean atAnEnd = reds(item) == 0 || reds(item) == 20;
            assertThat(Math.abs(off)).matches(each -> each == item.shift() / 5 || atAnEnd && each < item.shift() / 5);
        }
        assertThat(items.stream().filter(item -> item.shift() == 10 && reds(item) > 2L * item.redInTen()))
                .hasSize(120);
    }

    /** Of 400 glimpses with too many red cards 200 should belong to a red card; by chance 10 more or fewer, in four of four 40. */
    @Test
    void howAGlimpseIsOffTellsNothingOfTheCard() {
        List<CardItem> items =
                game(Map.of("shifts", "2", "repeats", "10", "cards", "20")).items();

        assertThat(items.stream()
                        .filter(item -> item.shift() == 10 && reds(item) > 2L * item.redInTen())
                        .filter(CardItem::red)
                        .count())
                .isBetween(160L, 240L);
    }

    @Test
    void thePileIsToldInBothLanguages() {
        CardsGame game = game(Map.of());
        CardItem nine = game.items().stream()
                .filter(item -> item.redInTen() == 9)
                .findFirst()
                .orElseThrow();

        Explained.Words pile = (Explained.Words) game.explain(nine.id(), "red", "pile");

        assertThat(pile.text().in("en")).isEqualTo("Of every ten cards in the pile, 9 are red and one is black.");
        assertThat(pile.text().in("fr")).isEqualTo("Sur dix cartes de la pile, 9 sont rouges et une est noire.");
        assertThat(game.explain(nine.id(), "red", "assurance"))
                .isEqualTo(game.explain(game.items().get(0).id(), "black", "assurance"));
    }

    @Test
    void theItemsOfASeedStayForEver() {
        CardsGame game = game(Map.of());

        assertThat(game.pool().itemsHash())
                .isEqualTo("4ad002f0c9e0bb5f86807e744303f37b5922c275c6b36f3665b0599f6431e55b");
        assertThat(Drawn.of(game.picture("c0001")).sha256())
                .isEqualTo("cb6952226f0c0769113033efcc1f45ba154683a48b9505cb2ea1be932ad36357");
        assertThat(game(Map.of("seed", "2")).pool().itemsHash())
                .isNotEqualTo(game.pool().itemsHash());
    }

    private static long reds(CardItem item) {
        return item.seen().stream().filter(red -> red).count();
    }

    private static CardsGame game(Map<String, String> parameters) {
        return new CardsGame(new TaskParameters(new CardsTask().declaration().parameters(), parameters));
    }
}
