package tandem.protocols.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;
import static tandem.protocols.given.AStudy.aStudy;
import static tandem.protocols.given.AStudy.advised;
import static tandem.protocols.given.AStudy.solo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.OrderRule;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Study;

class PlannerTest {
    private static final ItemPool POOL = aPool().build();

    @Property(tries = 30)
    void equalArgumentsGiveEqualPlans(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int slot) {
        assertThat(Planner.plan(aStudy().build(), aPool().build(), seed, slot))
                .isEqualTo(Planner.plan(aStudy().build(), POOL, seed, slot));
    }

    /** A plan made long ago must be made again, on any machine: these bytes may never change. */
    @Test
    void aPlanIsTheSameForEver() {
        List<String> items = Planner.plan(aStudy().build(), POOL, 7, 0).trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .limit(8)
                .map(trial -> trial.item().item().id())
                .toList();

        assertThat(items).containsExactly("c0087", "c0048", "c0313", "c0149", "c0016", "c0320", "c0299", "c0215");
    }

    @Property(tries = 40)
    void everyBlockHasEighteenHitsAndSixErrorsThreeASpecies(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int slot) {
        SessionPlan plan = Planner.plan(aStudy().build(), POOL, seed, slot);

        Map<String, Map<String, Long>> blocks = plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .collect(Collectors.groupingBy(
                        trial -> trial.block().id(),
                        Collectors.groupingBy(
                                trial -> trial.item().item().truth() + " "
                                        + trial.item().adviceCorrect(),
                                Collectors.counting())));

        assertThat(blocks).containsOnlyKeys("block-1", "block-2", "block-3");
        assertThat(blocks.values())
                .containsOnly(Map.of("nilu true", 9L, "nilu false", 3L, "pamo true", 9L, "pamo false", 3L));
    }

    @Property(tries = 40)
    void noItemIsShownTwiceInASession(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int slot) {
        SessionPlan plan = Planner.plan(aStudy().build(), POOL, seed, slot);

        assertThat(plan.trials()).hasSize(8 + 72 + 4);
        assertThat(plan.trials().stream().map(trial -> trial.item().item().id()))
                .doesNotHaveDuplicates();
        assertThat(plan.trials().stream().map(PlannedTrial::id)).doesNotHaveDuplicates();
    }

    @Property(tries = 5)
    void overEighteenSlotsEverySetMeetsEveryConditionInEveryPositionEquallyOften(@ForAll long seed) {
        Map<List<Object>, Integer> met = new HashMap<>();
        for (int slot = 0; slot < 18; slot++) {
            for (PlannedBlock block : blocks(Planner.plan(aStudy().build(), POOL, seed, slot))) {
                met.merge(List.of(block.itemSet(), block.condition().name(), block.number()), 1, Integer::sum);
            }
        }

        assertThat(met).hasSize(27);
        assertThat(met.values()).containsOnly(2);
    }

    /** order = slot mod 6, rotation = (slot + ⌊slot/6⌋) mod 3 */
    @Test
    void orderAndRotationFollowTheSlot() {
        for (int slot = 0; slot < 36; slot++) {
            int twin = slot % 6;
            int rotation = (slot + slot / 6) % 3;
            List<PlannedBlock> blocks = blocks(Planner.plan(aStudy().build(), POOL, 1, slot));

            assertThat(names(blocks)).isEqualTo(names(blocks(Planner.plan(aStudy().build(), POOL, 1, twin))));
            assertThat(blocks).allSatisfy(block -> {
                int level = List.of("solo", "ai", "ai-explained")
                        .indexOf(block.condition().name());
                assertThat(block.itemSet()).isEqualTo((level + rotation) % 3);
            });
        }
    }

    @Test
    void theItemSetsAreTheSameForEverySlotAndDependOnSeedAndProtocol() {
        Study study = aStudy().build();

        assertThat(sets(Planner.plan(study, POOL, 7, 5))).isEqualTo(sets(Planner.plan(study, POOL, 7, 0)));
        assertThat(sets(Planner.plan(study, POOL, 8, 0))).isNotEqualTo(sets(Planner.plan(study, POOL, 7, 0)));
        assertThat(sets(Planner.plan(aStudy().withHash("b".repeat(64)).build(), POOL, 7, 0)))
                .isNotEqualTo(sets(Planner.plan(study, POOL, 7, 0)));
    }

    @Test
    void aBlockOpensWithFamiliarisationWhereThereIsAnAiAndEndsWithItsForms() {
        SessionPlan plan = Planner.plan(aShortStudy().inOrder(OrderRule.FIXED).build(), POOL, 7, 0);

        assertThat(plan.steps().stream().map(PlannerTest::word))
                .containsExactly(
                        "consent",
                        "welcome",
                        "about-you",
                        "practice-1-t01",
                        "practice-1-t02",
                        "end practice-1",
                        "practice-2-t01",
                        "practice-2-t02",
                        "end practice-2",
                        "open block-1",
                        "block-1-t01",
                        "block-1-t02",
                        "block-1-t03",
                        "block-1-t04",
                        "effort",
                        "open block-2",
                        "block-2-f01",
                        "main block-2",
                        "block-2-t01",
                        "block-2-t02",
                        "block-2-t03",
                        "block-2-t04",
                        "effort",
                        "trust",
                        "open block-3",
                        "block-3-f01",
                        "main block-3",
                        "block-3-t01",
                        "block-3-t02",
                        "block-3-t03",
                        "block-3-t04",
                        "effort",
                        "trust",
                        "debrief");
    }

    @Test
    void aPassedPracticeRoundLeadsBehindTheLastOne() {
        SessionPlan plan = Planner.plan(aShortStudy().build(), POOL, 7, 0);

        assertThat(plan.steps())
                .filteredOn(PlannedStep.RoundEnd.class::isInstance)
                .hasSize(2)
                .allSatisfy(step -> assertThat(plan.steps().get(((PlannedStep.RoundEnd) step).nextIfPassed()))
                        .isInstanceOf(PlannedStep.BlockOpening.class));
    }

    @Test
    void practiceIsEasyBalancedAndEasiestFirst() {
        SessionPlan plan = Planner.plan(aStudy().withPractice(6, 4, 3).build(), POOL, 7, 0);

        Map<String, List<PooledItem>> rounds = plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.PRACTICE)
                .collect(Collectors.groupingBy(
                        trial -> trial.block().id(),
                        TreeMap::new,
                        Collectors.mapping(PlannedTrial::item, Collectors.toList())));

        assertThat(rounds).hasSize(3);
        assertThat(rounds.values()).allSatisfy(round -> {
            assertThat(round)
                    .filteredOn(item -> item.item().truth().equals("nilu"))
                    .hasSize(3);
            assertThat(round.stream().map(item -> item.item().difficulty().orElseThrow()))
                    .isSorted()
                    .allMatch(difficulty -> difficulty < 0.6);
        });
    }

    @ParameterizedTest(name = "{0} familiarisation trials at 18 of 24 have {1} hits")
    @CsvSource({"1, 1", "2, 2", "3, 2", "4, 3"})
    void familiarisationIsAsAccurateAsItsSizeAllows(int trials, int hits) {
        SessionPlan plan = Planner.plan(aStudy().withFamiliarisation(trials).build(), POOL, 7, 0);

        Map<String, Long> right = plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.FAMILIARISATION)
                .filter(trial -> trial.item().adviceCorrect())
                .collect(Collectors.groupingBy(trial -> trial.block().id(), Collectors.counting()));

        assertThat(right).hasSize(2);
        assertThat(right.values()).containsOnly((long) hits);
    }

    @Test
    void eachModeHasItsPhases() {
        SessionPlan plan = Planner.plan(
                aStudy().withConditions(
                                solo(true),
                                advised("sequential", Mode.SEQUENTIAL, true),
                                advised("concurrent", Mode.CONCURRENT, false),
                                advised("delegation", Mode.DELEGATION, false))
                        .withTrials(8, 6)
                        .withFeedback()
                        .build(),
                POOL,
                7,
                0);

        Map<String, String> phases = plan.trials().stream()
                .collect(Collectors.toMap(
                        trial -> trial.block().condition().name(),
                        trial -> trial.phases().stream()
                                .map(phase -> phase.phase().word() + (phase.advises() ? "+advice" : "")
                                        + (phase.explanation() ? "+explanation" : "") + " " + phase.minimumViewMs())
                                .collect(Collectors.joining(", ")),
                        (first, second) -> first));

        assertThat(phases)
                .isEqualTo(Map.of(
                        "practice", "final 300, feedback 300",
                        "solo", "initial 300, final 1000, feedback 300",
                        "sequential", "initial 300, final+advice+explanation 1000, feedback 300",
                        "concurrent", "final+advice 300, feedback 300",
                        "delegation", "delegation 300, final 300, feedback 300"));
    }

    @Test
    void aPoolThatDoesNotSufficeIsRefusedWithTheRule() {
        assertThatThrownBy(() ->
                        Planner.plan(aStudy().build(), aPool().withItems(60).build(), 7, 0))
                .isInstanceOf(DesignException.class)
                .hasMessageContaining("that the AI gets wrong need 18 such items");
        assertThatThrownBy(
                        () -> Planner.plan(aShortStudy().withPractice(45, 4, 9).build(), POOL, 7, 0))
                .isInstanceOf(DesignException.class)
                .hasMessage("practice needs 405 items outside the item sets, none shown twice; 386 are left"
                        + " — ask for fewer practice trials or rounds, or bring more items");
    }

    private static List<PlannedBlock> blocks(SessionPlan plan) {
        return plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .map(PlannedTrial::block)
                .distinct()
                .toList();
    }

    private static List<String> names(List<PlannedBlock> blocks) {
        return blocks.stream().map(block -> block.condition().name()).toList();
    }

    private static Map<Integer, Set<PooledItem>> sets(SessionPlan plan) {
        return plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .collect(Collectors.groupingBy(
                        trial -> trial.block().itemSet(), Collectors.mapping(PlannedTrial::item, Collectors.toSet())));
    }

    private static String word(PlannedStep step) {
        if (step instanceof PlannedStep.Consent consent) {
            return consent.page().id();
        } else if (step instanceof PlannedStep.Read read) {
            return read.page().id();
        } else if (step instanceof PlannedStep.Form form) {
            return form.questionnaire().id();
        } else if (step instanceof PlannedStep.BlockOpening opening) {
            return "open " + opening.block().id();
        } else if (step instanceof PlannedStep.MainTrialsOpening opening) {
            return "main " + opening.block().id();
        } else if (step instanceof PlannedStep.Trial trial) {
            return trial.trial().id();
        } else if (step instanceof PlannedStep.RoundEnd end) {
            return "end " + end.block();
        }
        return ((PlannedStep.Debrief) step).page().id();
    }
}
