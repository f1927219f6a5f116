package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.protocols.given.AParticipant.goOnToTrial;
import static tandem.protocols.given.AParticipant.goOnUntil;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tandem.protocols.given.ALab;
import tandem.protocols.given.PossibleEvents;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;

/** What the machine did beneath a session: it stands in the record and moves nothing. */
class TimeJumpedTest {

    private final SessionPlan plan = Planner.plan(aShortStudy().build(), aPool().build(), 7, 0);

    @Test
    void aJumpOfTheClocksStandsInTheRecordAndTheScreenStaysAsItIs() {
        ALab lab = goOnToTrial(ALab.begun(plan), "ai-explained", Phase.FINAL).paint();
        Screen before = lab.screen();

        lab.observe(new Observation.TimeJumped(1000, 61_000));

        assertThat(lab.screen()).isEqualTo(before);
        assertThat(lab.last().type()).isEqualTo(EventType.TIME_JUMPED);
        assertThat(lab.last().trial()).isEqualTo(lab.trial().trialId());
        assertThat(lab.last().payload()).isEqualTo(Map.of("steady_ms", 1000L, "wall_ms", 61_000L, "unseen", true));
    }

    @Test
    void aClockThatIsSetBackLeavesNothingUnseen() {
        assertThat(new Observation.TimeJumped(1000, -3_600_000).unseen()).isFalse();
    }

    @Test
    void aWindowThatStoodStillForMoreThanFiveSecondsDidNotSeeThem() {
        assertThat(new Observation.TimeJumped(5000, 5000).unseen()).isFalse();
        assertThat(new Observation.TimeJumped(5001, 5001).unseen()).isTrue();
    }

    @Test
    void aSessionWithJumpsAndAnotherDisplayCanGoOnAndComesToItsEnd() {
        ALab lab = goOnToTrial(ALab.begun(plan), "ai-explained", Phase.FINAL).paint();
        lab.observe(new Observation.TimeJumped(30_000, 30_000));
        lab.observe(new Observation.DisplayChanged(
                List.of(List.of(0.0, 0.0, 1280.0, 720.0, 1.0)), List.of(0.0, 0.0, 1280.0, 720.0)));
        assertThat(lab.last().type()).isEqualTo(EventType.DISPLAY_CHANGED);

        ALab resumed = goOnUntil(ALab.resumed(plan, lab.events()), screen -> false);

        assertThat(resumed.screen()).isEqualTo(new Screen.Ended(true));
        PossibleEvents.check(plan, resumed.events());
    }
}
