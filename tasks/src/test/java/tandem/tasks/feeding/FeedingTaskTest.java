package tandem.tasks.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.Chance;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.Round;
import tandem.protocols.item.Rounds;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.Task;
import tandem.tasks.Tasks;
import tandem.tasks.game.RoundSchedule;

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
        List<String> ids = fed(rounds(Feedback.COUNTERFACTUAL, 0.5), 8);
        FeedingRounds played = rounds(Feedback.COUNTERFACTUAL, 0.5);
        ids.forEach(played::at);
        FeedingRounds fresh = rounds(Feedback.COUNTERFACTUAL, 0.5);

        for (int i = ids.size() - 1; i >= 0; i--) {
            assertThat(fresh.at(ids.get(i)).item())
                    .isEqualTo(played.at(ids.get(i)).item());
            assertThat(fresh.game(ids.get(i))).isEqualTo(played.game(ids.get(i)));
        }
    }

    @Test
    void withoutAnAnswerNothingIsFed() {
        FeedingRounds rounds = rounds(Feedback.SUMMARY, 1);

        String second = rounds.after("colony", Optional.empty());
        String third = rounds.after(second, Optional.of("0-5-0-1-6"));

        assertThat(third).isEqualTo("colony/x.0-5-0-1-6");
        assertThat(rounds.game(third).husbandry().rounds())
                .extracting(FeedingRound::fed)
                .containsExactly(Amounts.of(0, 0, 0, 0, 0), Amounts.of(0, 5, 0, 1, 6));
    }

    @Test
    void aGameStandsAtTheSizeOfItsColonyAndIsNeverOver() {
        FeedingRounds rounds = rounds(Feedback.SUMMARY, 1);
        int size = 20;

        assertThat(rounds.standing("colony")).isEqualTo(new Rounds.Standing(20, false));
        for (String id : fed(rounds, 12).subList(1, 13)) {
            List<FeedingRound> fed = rounds.game(id).husbandry().rounds();
            // Times the growth rate, rounded down, at least two.
            size = Math.max(2, (int) Math.floor(
                    size * TREE.growth(fed.get(fed.size() - 1).fed()) + 1e-9));
            assertThat(rounds.standing(id)).isEqualTo(new Rounds.Standing(size, false));
        }
    }

    @Test
    void anAnswerIsRightIfTheColonyDoesNotShrink() {
        Round round = rounds(Feedback.SUMMARY, 1).at("colony");

        for (int index = 0; index < ALL.size(); index += 97) {
            assertThat(round.right().test(FeedingGame.written(ALL.get(index))))
                    .isEqualTo(TREE.growth(ALL.get(index)) >= 1);
        }
        assertThat(round.right().test(round.item().item().truth())).isTrue();
    }

    @Test
    void theAiIsRightInTheRoundsOfItsSchedule() {
        FeedingRounds rounds = rounds(Feedback.SUMMARY, 0.3);
        List<String> ids = fed(rounds, 19);
        int right = 0;

        for (int round = 0; round < 20; round++) {
            Round asked = rounds.at(ids.get(round));
            boolean correct = asked.right().test(asked.item().advice().label());
            assertThat(correct).isEqualTo(schedule(0.3).rightIn("colony", round));
            right += correct ? 1 : 0;
        }
        // Three of every ten.
        assertThat(right).isEqualTo(6);
    }

    @Test
    void roundsAreToldOfAfterEverySecondAndNeverElse() {
        for (Feedback feedback : Feedback.values()) {
            FeedingRounds rounds = rounds(feedback, 1);
            List<String> ids = fed(rounds, 8);
            for (int played = 0; played <= 8; played++) {
                List<Integer> told = rounds.game(ids.get(played)).told().stream()
                        .map(round -> round.round().number())
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
        List<FeedingGame.ToldRound> told = told(Feedback.COUNTERFACTUAL);

        assertThat(told).isNotEmpty();
        for (FeedingGame.ToldRound round : told) {
            assertThat(round.instead()).isEqualTo(nearestBetter(round.round().fed()));
        }
        assertThat(told).anyMatch(round -> round.instead().isPresent());
    }

    @Test
    void aPlaceboChangesAsManyPlantsByAsMuchAndIsAnother() {
        List<FeedingGame.ToldRound> told = told(Feedback.PLACEBO);
        int others = 0;

        for (FeedingGame.ToldRound round : told) {
            Amounts fed = round.round().fed();
            Optional<Amounts> better = nearestBetter(fed);
            assertThat(round.instead().map(fed::changes)).isEqualTo(better.map(fed::changes));
            assertThat(round.instead().map(fed::distance)).isEqualTo(better.map(fed::distance));
            others += round.instead().equals(better) ? 0 : 1;
        }
        assertThat(others).isGreaterThan(told.size() / 2);
    }

    @Test
    void aColonyThatIsNotThereIsTold() {
        assertThatThrownBy(() -> rounds(Feedback.SUMMARY, 1).at("colony-77/x"))
                .hasMessageContaining("there is no such colony");
    }

    private static List<FeedingGame.ToldRound> told(Feedback feedback) {
        FeedingRounds rounds = rounds(feedback, 1);
        return fed(rounds, 20).stream()
                .flatMap(id -> rounds.game(id).told().stream())
                .toList();
    }

    private static Optional<Amounts> nearestBetter(Amounts fed) {
        return ALL.stream()
                .filter(to -> TREE.growth(to) > TREE.growth(fed))
                .min(Comparator.<Amounts>comparingInt(fed::distance)
                        .thenComparingInt(fed::changes)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Ids before each of so many rounds, and after the last; anything is fed. */
    private static List<String> fed(FeedingRounds rounds, int count) {
        Chance chance = Chance.of("any food");
        List<String> ids = new ArrayList<>(List.of("colony"));
        for (int round = 0; round < count; round++) {
            String answer = FeedingGame.written(ALL.get(chance.below(ALL.size())));
            ids.add(rounds.after(ids.get(round), Optional.of(answer)));
        }
        return ids;
    }

    private static FeedingRounds rounds(Feedback feedback, double accuracy) {
        return new FeedingRounds(List.of(new FeedingGame.Setting("colony", TREE, feedback, 2, 5)), schedule(accuracy));
    }

    private static RoundSchedule schedule(double accuracy) {
        return new RoundSchedule("feeding-schedule", 1, accuracy);
    }

    private static ItemPool pool(Map<String, String> parameters) {
        TaskSpec spec = new TaskSpec("feeding", "", "", LocalizedText.same("What?"), Map.of(), parameters);
        return Tasks.found()
                .named("feeding")
                .open(spec, Path.of(""), Task.Progress.SILENT)
                .pool();
    }
}
