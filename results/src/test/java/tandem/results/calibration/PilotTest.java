package tandem.results.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.given.AMeasuredTrial.alone;
import static tandem.results.given.AMeasuredTrial.oneStage;
import static tandem.results.given.AMeasuredTrial.twoStage;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredTrial;
import tandem.results.given.ASession;
import tandem.results.measures.trial.TrialRows;
import tandem.results.questionnaires.BlockEstimate;
import tandem.results.trials.TrialTable;

/** Which answers of a pilot count, and what they say of an item. */
class PilotTest {

    private static Pilot pilot(Unaided which, AMeasuredTrial... trials) {
        return Pilot.of(Stream.of(trials).map(AMeasuredTrial::trial).toList(), which);
    }

    private static PilotItem item(AMeasuredTrial... trials) {
        return pilot(Unaided.SOLO_AND_INITIAL, trials).items().get(0);
    }

    @Test
    void whatIsAnsweredAloneOrBeforeAdviceCountsAndWhatIsAnsweredAfterAdviceDoesNot() {
        AMeasuredTrial[] trials = {
            alone("BA").by("P1"), twoStage("CBA").by("P2"), oneStage("AA").by("P3"),
        };

        // P2's initial answer is C, the final one after advice is A.
        assertThat(pilot(Unaided.SOLO_AND_INITIAL, trials).items().get(0).answers())
                .containsExactly(new PilotAnswer("P1", "A", true), new PilotAnswer("P2", "C", false));
        assertThat(pilot(Unaided.SOLO, trials).items().get(0).answers())
                .containsExactly(new PilotAnswer("P1", "A", true));
    }

    @Test
    void ofASoloTrialWithASecondLookTheFinalAnswerCounts() {
        assertThat(item(alone("BA").before("C")).answers()).containsExactly(new PilotAnswer("P1", "A", true));
    }

    @Test
    void practiceAndOtherTrialsThatMeasuresLeaveOutDoNotCount() {
        assertThat(pilot(
                                Unaided.SOLO_AND_INITIAL,
                                alone("AA").item("i"),
                                alone("AA").item("j").excluded("practice"),
                                alone("AA").item("k").excluded("timed_out"))
                        .items())
                .extracting(PilotItem::id)
                .containsExactly("i");
    }

    @Test
    void ofSeveralAnswersOfAPersonToAnItemTheFirstCounts() {
        assertThat(item(twoStage("BBA"), alone("BA")).answers()).containsExactly(new PilotAnswer("P1", "B", false));
    }

    /** The truth is zim; by the rules, lum is as good. */
    @Test
    void inAGameRightIsWhatItsRulesCallRightAndLaterTurnsAreNoItems() {
        ASession session = ASession.begun("s", "P001")
                .turn("pile-9", 1, "zim")
                .phase("initial")
                .painted("initial")
                .judged("initial", "lum", true)
                .turnEnded(1, false)
                .turn("pile-9", 2, "zim")
                .phase("initial")
                .painted("initial")
                .judged("initial", "pum", false)
                .turnEnded(1, true);

        Pilot pilot = Pilot.of(
                TrialRows.measured(TrialTable.of(session.events()), row -> BlockEstimate.NONE, true),
                Unaided.SOLO_AND_INITIAL);

        assertThat(pilot.items()).hasSize(1);
        assertThat(pilot.items().get(0).answers()).containsExactly(new PilotAnswer("P001", "lum", true));
        assertThat(pilot.items().get(0).right()).isEqualTo(1);
        assertThat(pilot.items().get(0).modalErrors()).isEmpty();
    }

    @Test
    void anItemThatWasOnlyMetWithAdviceIsThereWithoutAnswers() {
        assertThat(item(oneStage("AA")).answered()).isZero();
    }

    @Test
    void adviceThatIsNotAlwaysTheSameCountsAsUnknown() {
        Pilot pilot = pilot(Unaided.SOLO, alone("AA").by("P1"), alone("BA").by("P2"));

        assertThat(pilot.items().get(0).advice()).isEmpty();
        assertThat(pilot.adviceDiffers()).containsExactly("i");
    }

    @Test
    void theModalErrorIsTheWrongOptionThatMostChose() {
        // Truth A; wrong answers C, C and B.
        PilotItem item = item(
                alone("CC").by("P1"),
                alone("CC").by("P2"),
                alone("CB").by("P3"),
                alone("CA").by("P4"));

        assertThat(item.modalErrors()).containsExactly("C");
        assertThat(item.modalErrorAnswers()).isEqualTo(2);
        assertThat(item.aiErrorIsModal()).contains(true);
        assertThat(item.right()).isEqualTo(1);
    }

    @Test
    void asFrequentErrorsAreAllModalAndWithoutAnErrorOfBothThereIsNothingToCompare() {
        assertThat(item(alone("BC").by("P1"), alone("BB").by("P2")).modalErrors())
                .containsExactly("B", "C");
        assertThat(item(alone("AC")).aiErrorIsModal()).isEmpty();
        assertThat(item(alone("BA")).aiErrorIsModal()).isEmpty();
        assertThat(item(alone("BA")).modalErrors()).isEqualTo(List.of());
    }
}
