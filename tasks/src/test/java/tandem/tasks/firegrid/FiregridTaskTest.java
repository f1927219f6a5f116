package tandem.tasks.firegrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.Turn;
import tandem.protocols.item.Turns;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.MaterialsException;
import tandem.tasks.game.GivenGame;
import tandem.tasks.picture.Explained;

class FiregridTaskTest {

    @Test
    void theFirstItemsOfASeedStayForEver() {
        assertThat(pool(Map.of("maps", "2", "spread", "0.3,0.5", "epsilon", "0.2,1", "rollouts", "10"))
                        .itemsHash())
                .isEqualTo("024a24a6ca194be2a79b5d0b5413e8f24b136d79bb962109a5ceeeda0e967325");
    }

    @Test
    void everyMapComesWithEverySpreadAndEveryEpsilon() {
        ItemPool pool = pool(Map.of("maps", "2", "spread", "0.3,0.5", "epsilon", "0.2,1", "rollouts", "10"));

        assertThat(pool.items()).extracting(item -> item.item().id()).contains("fire-01-s30-e20", "fire-02-s50-e100");
        assertThat(pool.items()).hasSize(8).allMatch(item -> item.advice().isCorrect(item.item()));
        assertThat(pool.options()).hasSize(100).startsWith("A1", "B1").endsWith("J10");
    }

    @Test
    void anIdTellsAllThatHappened() {
        FireTurnsGiven played = FireTurnsGiven.of(2, 0.4, 0.5);
        Map<String, FireTurn> turns = played.all(12);

        FireTurns fresh = FireTurnsGiven.of(2, 0.4, 0.5).turns();
        List<String> backwards = new ArrayList<>(turns.keySet());
        Collections.reverse(backwards);
        for (String id : backwards) {
            Turn before = played.turns().at(id);
            Turn again = fresh.at(id);
            assertThat(again.item()).isEqualTo(before.item());
            assertThat(again.offered()).isEqualTo(before.offered());
            assertThat(fresh.turn(id).grid()).isEqualTo(turns.get(id).grid());
        }
    }

    @Test
    void theEndSaysHowManyTreesStand() {
        FireFighting game = new FireFighting(new TaskParameters(
                new FiregridTask().declaration().parameters(), Map.of("maps", "1", "spread", "0.2", "rollouts", "10")));
        String first = game.pool().items().get(0).item().id();
        Turns turns = game.pool().turns().orElseThrow();
        String id = first;
        while (!turns.standing(id).over()) {
            id = turns.after(id, Optional.of(turns.at(id).offered().get(0)));
        }
        long standing = Math.round(100 * turns.standing(id).score());

        assertThat(game.ending(first).orElseThrow().words().in("en")).startsWith("The fire is still burning.");
        assertThat(game.ending(id).orElseThrow().words().in("en"))
                .isEqualTo("The fire spreads no further. " + standing + "% of the trees are still standing.");
        assertThat(game.ending(id).orElseThrow().picture()).isNotEqualTo(game.picture(first));
    }

    @Test
    void aTurnIsTheRulesAppliedToWhatWasWatered() {
        FireTurnsGiven given = FireTurnsGiven.of(1, 1, 1);
        FireScene scene = given.scenes().get(0);
        FireGame game = new FireGame(scene.map(), FireSpread.ofGame(FireTurnsGiven.SEED));
        Tile watered = scene.start().front().get(1);

        String second = given.turns().after(scene.id(), Optional.of(TileNames.of(watered)));
        String third = given.turns().after(second, Optional.empty());

        assertThat(second).isEqualTo(scene.id() + "/" + TileNames.of(watered));
        assertThat(third).isEqualTo(second + ".x");
        assertThat(given.turns().turn(second).grid()).isEqualTo(game.next(scene.start(), watered));
        assertThat(given.turns().turn(third).grid())
                .as("without an answer no water")
                .isEqualTo(game.next(game.next(scene.start(), watered)));
    }

    @Test
    void thoseTilesAreOfferedWhoseWorthIsWithinEpsilon() {
        for (double epsilon : new double[] {0, 0.3, 1}) {
            FireTurnsGiven given = FireTurnsGiven.of(2, epsilon, 1);
            given.all(8).forEach((id, turn) -> {
                Map<Tile, Double> worth = worth(turn);
                double best = Collections.max(worth.values());
                double worst = Collections.min(worth.values());
                assertThat(given.turns().at(id).offered())
                        .containsExactlyElementsOf(turn.grid().front().stream()
                                .filter(tile ->
                                        best == worst || (worth.get(tile) - worst) / (best - worst) >= 1 - epsilon)
                                .map(TileNames::of)
                                .toList());
            });
        }
    }

    @Test
    void anAnswerIsRightIfNoTileIsWorthMore() {
        FireTurnsGiven given = FireTurnsGiven.of(2, 1, 0.5);

        given.all(8).forEach((id, turn) -> {
            Map<Tile, Double> worth = worth(turn);
            double best = Collections.max(worth.values());
            Turn asked = given.turns().at(id);
            for (String tile : asked.offered()) {
                assertThat(asked.right().test(tile)).isEqualTo(worth.get(TileNames.read(tile)) == best);
            }
            assertThat(asked.right().test(asked.item().item().truth())).isTrue();
        });
    }

    @Test
    void theAiIsRightInTheTurnsOfItsScheduleAndWhereNothingElseIsLeft() {
        FireTurnsGiven given = FireTurnsGiven.of(3, 0.6, 0.3);
        int decoys = 0;

        for (Map.Entry<String, FireTurn> played : given.all(20).entrySet()) {
            FireTurn turn = played.getValue();
            boolean decoy = turn.allowed().stream().anyMatch(tile -> !turn.right(tile));
            boolean planned = FireTurnsGiven.schedule(0.3)
                    .rightIn(turn.scene().id(), turn.grid().step());
            assertThat(turn.right(turn.named())).isEqualTo(planned || !decoy);
            assertThat(given.turns().at(played.getKey()).item().advice().label())
                    .isEqualTo(TileNames.of(turn.named()));
            assertThat(turn.allowed()).contains(turn.named());
            decoys += decoy ? 1 : 0;
        }
        assertThat(decoys).isGreaterThan(10);
    }

    @Test
    void aGameStandsAtItsHealthyShareAndIsOverWhenNothingCanCatchFire() {
        FireTurnsGiven given = FireTurnsGiven.of(2, 1, 1);
        for (FireScene scene : given.scenes()) {
            List<String> ids = given.played(scene, 100);
            String end = ids.get(ids.size() - 1);

            // Four of a hundred tiles burn at first.
            assertThat(given.turns().standing(scene.id())).isEqualTo(new Turns.Standing(0.96, false));
            assertThat(given.turns().standing(end).over()).isTrue();
            assertThat(given.turns().standing(end).score()).isBetween(0.0, 0.96);
            assertThat(ids.subList(0, ids.size() - 1))
                    .noneMatch(id -> given.turns().standing(id).over());
            assertThatThrownBy(() -> given.turns().at(end)).hasMessageContaining("the game is over");
        }
    }

    @Test
    void whatExplainsAWrongTileIsTheValuesWithTheBestExchanged() {
        FireTurnsGiven given = FireTurnsGiven.of(3, 1, 0);
        FireTurn wrong = given.all(10).values().stream()
                .filter(turn -> !turn.right(turn.named()))
                .findFirst()
                .orElseThrow();

        double[] heat = ((Explained.Layer) FireExplanation.VALUES.of(wrong, wrong.named()))
                .heat()
                .what()
                .heat();

        // Heat is 0.15 + 0.55 · worth; what is named seems to be worth all.
        assertThat(heatAt(heat, wrong, wrong.named())).isCloseTo(0.7, within(1e-6));
        assertThat(heatAt(heat, wrong, wrong.best()))
                .isCloseTo(0.15 + 0.55 * wrong.outlook().values().normalised(wrong.named()), within(1e-6));
    }

    @Test
    void badParametersAreTold() {
        assertThatThrownBy(() -> pool(Map.of("spread", "2")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("spread");
        assertThatThrownBy(() -> FireTurnsGiven.of(1, 1, 1).turns().at("fire-77"))
                .hasMessageContaining("there is no such scene");
    }

    /** Means over the same imagined games, without narrowing. */
    private static Map<Tile, Double> worth(FireTurn turn) {
        return new Rollouts(turn.scene().map(), FireTurnsGiven.SEED, FireTurnsGiven.ROLLOUTS)
                .values(turn.grid())
                .values();
    }

    /** At 0.15 of a tile from its upper left corner, where nothing is written. */
    private static double heatAt(double[] heat, FireTurn turn, Tile tile) {
        FirePicture picture = FirePicture.of(turn);
        int x = (int) (picture.left(tile) + 0.15 * FirePicture.side());
        int y = (int) (picture.top(tile) + 0.15 * FirePicture.side());
        return heat[y * FirePicture.SIDE + x];
    }

    private static ItemPool pool(Map<String, String> parameters) {
        return GivenGame.pool("firegrid", parameters);
    }
}
