package tandem.protocols.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aStudy;
import static tandem.protocols.given.AStudy.advised;
import static tandem.protocols.given.AStudy.solo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.DesignException;
import tandem.protocols.item.ItemPool;
import tandem.protocols.study.AdviceSchedule.Quota;
import tandem.protocols.study.Arm;
import tandem.protocols.study.ItemDraw;
import tandem.protocols.study.Mode;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;
import tandem.protocols.study.Variants;

class ArmsTest {
    private static final ItemPool POOL = aPool().build();

    @Test
    void everybodyCanDrawItemsOfTheirOwn() {
        Study study = aStudy().drawingFrom(new ItemDraw(0, 1, Map.of(), Variants.EACH))
                .build();

        Set<String> first = mainItems(Planner.plan(study, POOL, 7, 0));
        Set<String> second = mainItems(Planner.plan(study, POOL, 7, 1));

        assertThat(first).hasSameSizeAs(second).isNotEqualTo(second);
        assertThat(mainItems(Planner.plan(study, POOL, 7, 1))).isEqualTo(second);
    }

    @Test
    void batchesOfItemsAreMetInTurn() {
        Study study = aStudy().drawingFrom(new ItemDraw(0, 1, Map.of(), Variants.of(3)))
                .build();

        List<Set<String>> batches = IntStream.range(0, 7)
                .mapToObj(slot -> mainItems(Planner.plan(study, POOL, 7, slot)))
                .toList();

        assertThat(new HashSet<>(batches)).hasSize(3);
        assertThat(batches.get(3)).isEqualTo(batches.get(0));
        assertThat(batches.get(5)).isEqualTo(batches.get(2));
    }

    /** Two conditions rotate over R × n = 4 slots, 2 batches are crossed with them over 8, and 2 orders over 16. */
    @Test
    void orderOfBlocksBatchAndOrderOfTrialsAreCrossed() {
        Study study = aStudy().withConditions(solo(true), advised("ai", Mode.SEQUENTIAL, false))
                .drawingFrom(new ItemDraw(0, 1, Map.of(), Variants.of(2)))
                .withOrders(Variants.of(2))
                .build();

        List<SessionPlan> plans = IntStream.range(0, 16)
                .mapToObj(slot -> Planner.plan(study, POOL, 7, slot))
                .toList();

        assertThat(plans.stream().map(plan -> firstCondition(plan) + mainItems(plan)))
                .as("every batch comes with every order of blocks")
                .containsAll(plans.stream()
                        .flatMap(plan -> Stream.of("solo", "ai").map(first -> first + mainItems(plan)))
                        .toList());
        assertThat(plans.stream().map(ArmsTest::orderOfEachSet).distinct())
                .as("two batches in two orders, wherever their sets stand")
                .hasSize(4);
    }

    private static String firstCondition(SessionPlan plan) {
        return mainTrials(plan).get(0).block().condition().name();
    }

    private static Map<Integer, List<String>> orderOfEachSet(SessionPlan plan) {
        return mainTrials(plan).stream()
                .collect(Collectors.groupingBy(
                        trial -> trial.block().itemSet(),
                        TreeMap::new,
                        Collectors.mapping(trial -> trial.item().item().id(), Collectors.toList())));
    }

    private static Set<String> mainItems(SessionPlan plan) {
        return new HashSet<>(mainOrder(plan));
    }

    private static List<String> mainOrder(SessionPlan plan) {
        return mainTrials(plan).stream().map(trial -> trial.item().item().id()).toList();
    }

    private static List<PlannedTrial> mainTrials(SessionPlan plan) {
        return plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .toList();
    }

    @Test
    void participantsWithTheSameSlotAreYokedAcrossArms() {
        Study study = aStudy().withGroups("a", "b").build();

        assertThat(items(study, 0, 3)).isEqualTo(items(study, 1, 3));
        assertThat(items(study, 0, 3)).isNotEqualTo(items(study, 0, 4));
    }

    @Test
    void aPartIsThereOnlyInItsArms() {
        SessionPart only = new SessionPart.Only(Map.of("group", List.of("b")), new SessionPart.Break("welcome", 0));
        Study study = aStudy().withGroups("a", "b").withParts(only).build();

        assertThat(plan(study, 0, 0).steps()).noneMatch(PlannedStep.Break.class::isInstance);
        assertThat(plan(study, 1, 0).steps())
                .filteredOn(PlannedStep.Break.class::isInstance)
                .hasSize(1);
    }

    @Test
    void blocksKnowTheLevelsOfTheirArm() {
        Study study = aStudy().withGroups("a", "b").build();

        assertThat(plan(study, 1, 0).trials())
                .filteredOn(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .allMatch(trial -> trial.block().factors().get("group").equals("b"));
    }

    @Test
    void aStudyWithArmsIsNotPlannedWithoutOne() {
        Study study = aStudy().withGroups("a", "b").build();

        assertThatIllegalArgumentException().isThrownBy(() -> Planner.plan(study, POOL, 7, 0));
    }

    @Test
    void aCohortFillsItsArmsEvenlyAndTheirSlotsInTurn() {
        Study study = aStudy().withGroups("a", "b", "c").build();

        List<ArmAllocation.Place> cohort = new ArmAllocation(study, 7).cohort(48, Map.of());

        for (Arm arm : study.arms()) {
            assertThat(cohort.stream().filter(place -> place.arm().equals(arm)).map(ArmAllocation.Place::slot))
                    .hasSize(16)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void blocksThatComeAgainHaveOtherItems() {
        Study study = aStudy().withTrials(8, 6).repeated(2).build();

        List<String> main = Planner.plan(study, POOL, 7, 0).trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .map(trial -> trial.item().item().id())
                .toList();

        assertThat(main).hasSize(2 * 3 * 8).doesNotHaveDuplicates();
    }

    @Test
    void quotasCrossTheQualityOfExplanationsWithWhetherTheAiIsRight() {
        Study study = aStudy().withQuotas(
                        new Quota("faithful", "integrated-gradients", 9, 3), new Quota("placebo", "random", 9, 3))
                .build();

        List<PlannedTrial> explained = Planner.plan(study, POOL, 7, 0).trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN
                        && trial.block().condition().name().equals("ai-explained"))
                .toList();

        for (boolean right : new boolean[] {true, false}) {
            for (String quality : List.of("faithful", "placebo")) {
                assertThat(explained)
                        .filteredOn(trial -> trial.variation().quality().equals(quality)
                                && trial.item().adviceCorrect() == right
                                && trial.explanation()
                                        .orElseThrow()
                                        .method()
                                        .equals(quality.equals("placebo") ? "random" : "integrated-gradients"))
                        .hasSize(right ? 9 : 3);
            }
        }
    }

    @Test
    void blocksDrawOnlyFromTheItemsTheyMayHave() {
        Study study = aStudy().withTrials(8, 6)
                .drawingFrom(new ItemDraw(0.5, 1, Map.of(), Variants.ONE))
                .build();

        assertThat(Planner.plan(study, POOL, 7, 0).trials())
                .filteredOn(trial -> trial.kind() != PlannedTrial.Kind.PRACTICE)
                .allMatch(trial -> trial.item().item().difficulty().orElseThrow() >= 0.5);
    }

    @Test
    void tooFewItemsOfTheKindAreRefusedAndTheKindIsNamed() {
        Study study = aStudy().drawingFrom(new ItemDraw(0.9, 1, Map.of("noise", List.of("high")), Variants.ONE))
                .build();

        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(() -> Planner.plan(study, POOL, 7, 0))
                .withMessageContaining("counted among items of a difficulty from 0.9 to 1.0 where {noise=[high]}");
    }

    private static List<String> items(Study study, int arm, int slot) {
        return plan(study, arm, slot).trials().stream()
                .map(trial -> trial.id() + " " + trial.item().item().id())
                .toList();
    }

    private static SessionPlan plan(Study study, int arm, int slot) {
        return Planner.plan(study, POOL, 7, study.arms().get(arm), slot);
    }
}
