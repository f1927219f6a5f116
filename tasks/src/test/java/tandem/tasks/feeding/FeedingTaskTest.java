package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.Turn;
import tandem.protocols.item.Turns;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.GivenGame;
import tandem.tasks.game.TurnSchedule;

class FeedingTaskTest {

    private static final GrowthTree TREE = TreeLearner.standard(GrowthRule.THREE_PLANTS, 1);
    private static final List<Amounts> ALL = Amounts.all();

    @Test
    void theFirstItemsOfASeedStayForEver() {
        assertThat(pool(Map.of("colonies", "2")).itemsHash())
                .isEqualTo("41e937c8f225065f028da6c9bb05c8040fff12dc96c5c3c171d6f23e3c3c64e1");
    }

    @Test
    void everyColonyComesWithEveryFeedback() {
        assertThat(pool(Map.of("colonies", "2", "feedback", "summary,placebo")).items())
                .extracting(item -> item.item().id())
                .containsExactly("colony-01-summary", "colony-01-placebo", "colony-02-summary", "colony-02-placebo");
    }

    @Test
    void anIdTellsAllThatHappened() {
        List<String> ids = fed(turns(Feedback.COUNTERFACTUAL, 0.5), 8);
        FeedingTurns played = turns(Feedback.COUNTERFACTUAL, 0.5);
        ids.forEach(played::at);
        FeedingTurns fresh = turns(Feedback.COUNTERFACTUAL, 0.5);

        for (int i = ids.size() - 1; i >= 0; i--) {
            assertThat(fresh.at(ids.get(i)).item())
                    .isEqualTo(played.at(ids.get(i)).item());
            assertThat(fresh.game(ids.get(i))).isEqualTo(played.game(ids.get(i)));
        }
    }

    @Test
    void withoutAnAnswerNothingIsFed() {
        FeedingTurns turns = turns(Feedback.SUMMARY, 1);

        String second = turns.after("colony", Optional.empty());
        String third = turns.after(second, Optional.of("0-5-0-1-6"));

        assertThat(third).isEqualTo("colony/x.0-5-0-1-6");
        assertThat(turns.game(third).husbandry().turns())
                .extracting(FeedingTurn::fed)
                .containsExactly(Amounts.of(0, 0, 0, 0, 0), Amounts.of(0, 5, 0, 1, 6));
    }

    @Test
    void aGameStandsAtTheSizeOfItsColonyAndIsNeverOver() {
        FeedingTurns turns = turns(Feedback.SUMMARY, 1);
        int size = 20;

        assertThat(turns.standing("colony")).isEqualTo(new Turns.Standing(20, false));
        for (String id : fed(turns, 12).subList(1, 13)) {
            List<FeedingTurn> fed = turns.game(id).husbandry().turns();
            // Times the growth rate, rounded down, at least two.
            size = Math.max(2, (int) Math.floor(
                    size * TREE.growth(fed.get(fed.size() - 1).fed()) + 1e-9));
            assertThat(turns.standing(id)).isEqualTo(new Turns.Standing(size, false));
        }
    }

    @Test
    void theEndSaysHowTheColonyHasGrownOrShrunk() {
        Colonies colonies = new Colonies(new TaskParameters(
                new FeedingTask().declaration().parameters(), Map.of("colonies", "1", "feedback", "summary")));
        Turns turns = colonies.pool().turns().orElseThrow();
        String begun = colonies.pool().items().get(0).item().id();
        String fed =
                turns.after(begun, Optional.of(turns.at(begun).item().item().truth()));
        String starved = turns.after(begun, Optional.empty());

        assertThat(said(colonies, begun)).isEqualTo("Your colony has 20 animals, as many as in the beginning.");
        assertThat(said(colonies, fed))
                .isEqualTo("Your colony has grown from 20 animals to "
                        + (int) turns.standing(fed).score() + ".");
        assertThat(said(colonies, starved)).startsWith("Your colony has shrunk from 20 animals to ");
    }

    private static String said(Colonies colonies, String id) {
        return colonies.ending(id).orElseThrow().words().in("en");
    }

    @Test
    void anAnswerIsRightIfTheColonyDoesNotShrink() {
        Turn turn = turns(Feedback.SUMMARY, 1).at("colony");

        for (int index = 0; index < ALL.size(); index += 97) {
            assertThat(turn.right().test(FeedingGame.written(ALL.get(index))))
                    .isEqualTo(TREE.growth(ALL.get(index)) >= 1);
        }
        assertThat(turn.right().test(turn.item().item().truth())).isTrue();
    }

    @Test
    void theAiIsRightInTheTurnsOfItsSchedule() {
        FeedingTurns turns = turns(Feedback.SUMMARY, 0.3);
        List<String> ids = fed(turns, 19);
        int right = 0;

        for (int turn = 0; turn < 20; turn++) {
            Turn asked = turns.at(ids.get(turn));
            boolean correct = asked.right().test(asked.item().advice().label());
            assertThat(correct).isEqualTo(schedule(0.3).rightIn("colony", turn));
            right += correct ? 1 : 0;
        }
        // Three of every ten.
        assertThat(right).isEqualTo(6);
    }

    @Test
    void turnsAreToldOfAfterEverySecondAndNeverElse() {
        for (Feedback feedback : Feedback.values()) {
            FeedingTurns turns = turns(feedback, 1);
            List<String> ids = fed(turns, 8);
            for (int played = 0; played <= 8; played++) {
                List<Integer> told = turns.game(ids.get(played)).told().stream()
                        .map(turn -> turn.turn().number())
                        .toList();
                assertThat(told).isEqualTo(played > 0 && played % 2 == 0 ? List.of(played - 1, played) : List.of());
            }
        }
    }

    @Test
    void aSummaryTellsNothingThatWouldHaveBeenBetter() {
        assertThat(told(Feedback.SUMMARY))
                .isNotEmpty()
                .allMatch(told -> told.instead().isEmpty());
    }

    @Test
    void theCounterfactualIsTheNearestBetterOfAllSixteenThousand() {
        List<FeedingGame.ToldTurn> told = told(Feedback.COUNTERFACTUAL);

        assertThat(told).isNotEmpty();
        for (FeedingGame.ToldTurn turn : told) {
            assertThat(turn.instead()).isEqualTo(nearestBetter(turn.turn().fed()));
        }
        assertThat(told).anyMatch(turn -> turn.instead().isPresent());
    }

    @Test
    void aPlaceboChangesAsManyPlantsByAsMuchAndIsAnother() {
        List<FeedingGame.ToldTurn> told = told(Feedback.PLACEBO);
        int others = 0;

        for (FeedingGame.ToldTurn turn : told) {
            Amounts fed = turn.turn().fed();
            Optional<Amounts> better = nearestBetter(fed);
            assertThat(turn.instead().map(fed::changes)).isEqualTo(better.map(fed::changes));
            assertThat(turn.instead().map(fed::distance)).isEqualTo(better.map(fed::distance));
            others += turn.instead().equals(better) ? 0 : 1;
        }
        assertThat(others).isGreaterThan(told.size() / 2);
    }

    @Test
    void aColonyThatIsNotThereIsTold() {
        assertThatThrownBy(() -> turns(Feedback.SUMMARY, 1).at("colony-77/x"))
                .hasMessageContaining("there is no such colony");
    }

    private static List<FeedingGame.ToldTurn> told(Feedback feedback) {
        FeedingTurns turns = turns(feedback, 1);
        return fed(turns, 20).stream()
                .flatMap(id -> turns.game(id).told().stream())
                .toList();
    }

    private static Optional<Amounts> nearestBetter(Amounts fed) {
        return ALL.stream()
                .filter(to -> TREE.growth(to) > TREE.growth(fed))
                .min(Comparator.<Amounts>comparingInt(fed::distance)
                        .thenComparingInt(fed::changes)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Ids before each of so many turns, and after the last; anything is fed. */
    private static List<String> fed(FeedingTurns turns, int count) {
        Chance chance = Chance.of("any food");
        List<String> ids = new ArrayList<>(List.of("colony"));
        for (int turn = 0; turn < count; turn++) {
            String answer = FeedingGame.written(ALL.get(chance.below(ALL.size())));
            ids.add(turns.after(ids.get(turn), Optional.of(answer)));
        }
        return ids;
    }

    private static FeedingTurns turns(Feedback feedback, double accuracy) {
        return new FeedingTurns(List.of(new FeedingGame.Setting("colony", TREE, feedback, 2, 5)), schedule(accuracy));
    }

    private static TurnSchedule schedule(double accuracy) {
        return new TurnSchedule("feeding-schedule", 1, accuracy);
    }

    private static ItemPool pool(Map<String, String> parameters) {
        return GivenGame.pool("feeding", parameters);
    }
}
