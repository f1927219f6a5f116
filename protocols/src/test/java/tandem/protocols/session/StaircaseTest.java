package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static tandem.protocols.given.AParticipant.goOnUntil;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.staircase.Quest;
import tandem.protocols.design.staircase.Staircase;
import tandem.protocols.design.staircase.UpDownStaircase;
import tandem.protocols.design.staircase.Weibull;
import tandem.protocols.given.ALab;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.ItemDraw;
import tandem.protocols.study.SessionPart;

/** Items chosen by a staircase, in a session. */
class StaircaseTest {

    private static final ItemPool POOL = aPool().build();
    private static final int TRIALS = 30;

    @Test
    void itemsGetHarderAfterRightAnswersAndEasierAfterWrongOnes() {
        ALab lab = ALab.begun(plan(upDown(1, 100)));

        List<Double> difficulties = climb(lab, difficulty -> difficulty < 0.5);

        for (int i = 1; i < difficulties.size(); i++) {
            boolean right = difficulties.get(i - 1) < 0.5;
            assertThat(difficulties.get(i) > difficulties.get(i - 1))
                    .as("difficulties %s, trial %d", difficulties, i + 1)
                    .isEqualTo(right);
        }
    }

    @Test
    void theThresholdOfOneWhoIsRightUpToADifficultyIsThatDifficulty() {
        ALab lab = ALab.begun(plan(upDown(1, 100)));

        climb(lab, difficulty -> difficulty < 0.42);

        Event ended = ended(lab);
        assertThat((double) ended.payload().get("difficulty")).isCloseTo(0.42, within(0.1));
        assertThat(ended.payload()).containsEntry("block", "staircase-1").containsEntry("trials", TRIALS);
    }

    @Test
    void questFindsTheDifficultyOfThreeQuartersRight() {
        Weibull function = new Weibull(3.5, 0.01, 0.5, 0.75);
        Staircase quest = Quest.of(new Quest.Rule(function, -0.2, 0.5, -2, 0, 0.01, Quest.Placement.MEAN, 0.5, TRIALS));
        ALab lab = ALab.begun(plan(quest));

        climb(lab, difficulty -> difficulty < 0.6);

        assertThat((double) ended(lab).payload().get("difficulty")).isCloseTo(0.6, within(0.1));
    }

    @Test
    void noItemComesTwiceAndNoneOfTheMainTrialsIsAmongThem() {
        ALab lab = ALab.begun(plan(upDown(2, 100)));

        climb(lab, difficulty -> difficulty < 0.5);
        goOnUntil(lab, Screen.Ended.class::isInstance);

        assertThat(items(lab)).doesNotHaveDuplicates();
    }

    @Test
    void afterTheLastReversalTheSessionGoesOn() {
        ALab lab = ALab.begun(plan(upDown(1, 4)));

        List<Double> difficulties = climb(lab, difficulty -> difficulty < 0.5);

        assertThat(difficulties).hasSizeBetween(4, TRIALS - 1);
        assertThat(ended(lab).payload()).containsEntry("trials", difficulties.size());
        goOnUntil(lab, Screen.Ended.class::isInstance);
        assertThat(lab.last().type()).isEqualTo(EventType.SESSION_COMPLETED);
    }

    @Test
    void aResumedSessionShowsTheItemThatItStoppedAt() {
        ALab lab = ALab.begun(plan(upDown(1, 100)));
        goOnUntil(
                lab,
                screen -> screen instanceof Screen.Trial trial
                        && trial.kind() == PlannedTrial.Kind.STAIRCASE
                        && trial.number() == 5);

        ALab resumed = ALab.resumed(lab.plan(), lab.events());

        assertThat(resumed.trial().itemId()).isEqualTo(lab.trial().itemId());
        assertThat(climb(resumed, difficulty -> true)).hasSize(TRIALS - 4);
    }

    @Test
    void itemsOfUnknownDifficultyAreNoneForAStaircase() {
        ItemPool unknown = new ItemPool(
                POOL.options(),
                POOL.items().stream()
                        .map(item -> new PooledItem(
                                new Item(
                                        item.item().id(),
                                        item.item().truth(),
                                        OptionalDouble.empty(),
                                        item.item().attributes()),
                                item.advice()))
                        .toList(),
                POOL.itemsHash(),
                POOL.modelHash());

        assertThatExceptionOfType(DesignException.class)
                .isThrownBy(() ->
                        Planner.plan(aShortStudy().withParts(part(upDown(1, 4))).build(), unknown, 7, 0))
                .withMessageContaining("of known difficulty");
    }

    private interface Skill {
        boolean right(double difficulty);
    }

    /** Goes through the whole staircase; the difficulties that were shown. */
    private static List<Double> climb(ALab lab, Skill skill) {
        List<Double> difficulties = new ArrayList<>();
        goOnUntil(lab, screen -> isStaircase(screen));
        while (isStaircase(lab.screen())) {
            PooledItem item = item(lab.trial().itemId());
            double difficulty = item.item().difficulty().orElseThrow();
            difficulties.add(difficulty);
            String truth = item.item().truth();
            String other = lab.trial().options().stream()
                    .filter(option -> !option.equals(truth))
                    .findFirst()
                    .orElseThrow();
            lab.paint().after(1500);
            lab.on(new Response.ChooseAnswer(skill.right(difficulty) ? truth : other));
            lab.on(new Response.RateConfidence(0.75));
            assertThat(lab.trial().phase()).isEqualTo(Phase.FINAL);
            assertThat(lab.on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
        }
        return difficulties;
    }

    private static boolean isStaircase(Screen screen) {
        return screen instanceof Screen.Trial trial && trial.kind() == PlannedTrial.Kind.STAIRCASE;
    }

    private static SessionPlan plan(Staircase staircase) {
        return Planner.plan(aShortStudy().withParts(part(staircase)).build(), POOL, 7, 0);
    }

    private static SessionPart part(Staircase staircase) {
        return new SessionPart.Staircase(TRIALS, staircase, ItemDraw.ALL, false);
    }

    private static Staircase upDown(int right, int reversals) {
        return UpDownStaircase.of(new UpDownStaircase.Rule(
                right, 0.8, List.of(0.1, 0.05), 0, 1, Math.min(reversals, TRIALS - 1), TRIALS, 4));
    }

    private static Event ended(ALab lab) {
        return lab.events().stream()
                .filter(event -> event.type() == EventType.STAIRCASE_ENDED)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> items(ALab lab) {
        return lab.events().stream()
                .filter(event -> event.type() == EventType.TRIAL_STARTED)
                .flatMap(event -> Stream.of(event.text("item")))
                .toList();
    }

    private static PooledItem item(String id) {
        return POOL.items().stream()
                .filter(item -> item.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
