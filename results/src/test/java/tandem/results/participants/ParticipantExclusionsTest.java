package tandem.results.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tandem.protocols.session.EventType;
import tandem.protocols.study.ExclusionRule;
import tandem.results.given.ASession;
import tandem.results.trials.TrialTable;

class ParticipantExclusionsTest {

    @Test
    void nobodyKnowsWhetherRulesAreMetThatCannotBeRead() {
        assertThat(ParticipantExclusions.reading().apply("tandem: 99").of(List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void whoMeetsNoRuleStays() {
        ASession session = diligent().add(EventType.SESSION_COMPLETED);

        assertThat(met(
                        session,
                        new ExclusionRule.AttentionChecksFailed(1),
                        new ExclusionRule.AccuracyBelow(0.5),
                        new ExclusionRule.MedianTimeBelow(600),
                        new ExclusionRule.SameAnswer(0.9),
                        new ExclusionRule.TimedOutAbove(0),
                        new ExclusionRule.QuizFailed("known"),
                        new ExclusionRule.Unfinished()))
                .isEmpty();
    }

    @Test
    void everyRuleIsMetByWhatItNames() {
        assertThat(met(diligent(), new ExclusionRule.Unfinished())).containsExactly("unfinished");
        assertThat(met(diligent().attentionCheck("block-1", 9, "lum"), new ExclusionRule.AttentionChecksFailed(1)))
                .containsExactly("attention-checks-failed");
        assertThat(met(diligent().attentionCheck("block-1", 9, "lum"), new ExclusionRule.AttentionChecksFailed(2)))
                .isEmpty();
        assertThat(met(diligent(), new ExclusionRule.AccuracyBelow(0.75))).containsExactly("accuracy-below");
        assertThat(met(diligent(), new ExclusionRule.MedianTimeBelow(601))).containsExactly("median-time-below");
        assertThat(met(diligent(), new ExclusionRule.SameAnswer(0.5))).containsExactly("same-answer");
        assertThat(met(
                        diligent()
                                .trial("block-1", "main", 3, "solo", "solo", "zim")
                                .phase("final")
                                .painted("final")
                                .add(EventType.PHASE_TIMED_OUT, "phase", "final")
                                .trialEnded(),
                        new ExclusionRule.TimedOutAbove(0.3)))
                .containsExactly("timed-out-above");
    }

    @Test
    void aQuizIsFailedIfItsLastAttemptIs() {
        ExclusionRule rule = new ExclusionRule.QuizFailed("known");

        assertThat(met(quiz(diligent(), false), rule)).containsExactly("quiz-failed");
        assertThat(met(quiz(quiz(diligent(), false), true), rule)).isEmpty();
    }

    @Test
    void rulesOfMainTrialsAreNotMetWithoutAny() {
        assertThat(met(
                        ASession.begun("s1", "P001"),
                        new ExclusionRule.AccuracyBelow(1),
                        new ExclusionRule.MedianTimeBelow(10_000),
                        new ExclusionRule.SameAnswer(0.1),
                        new ExclusionRule.TimedOutAbove(0)))
                .isEmpty();
    }

    /** Two main trials, one right, each final answer after 600 ms; an attention check that was followed. */
    private static ASession diligent() {
        return ASession.begun("s1", "P001")
                .at(100)
                .twoStage("block-1", 1, "ai", "sequential", "zim", "zim", "zim")
                .twoStage("block-1", 2, "ai", "sequential", "lum", "lum", "lum")
                .attentionCheck("block-1", 1, "zim");
    }

    private static ASession quiz(ASession session, boolean passed) {
        return session.add(
                EventType.QUIZ_ENDED, "questionnaire", "known", "attempt", 1, "correct", 1, "of", 1, "passed", passed);
    }

    private static List<String> met(ASession session, ExclusionRule... rules) {
        return new ParticipantExclusions(Optional.of(Stream.of(rules).toList()))
                .of(session.events(), TrialTable.of(session.events()))
                .orElseThrow();
    }
}
