package tandem.app.monkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tandem.app.simulation.Act;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.window.Sessions;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.app.window.model.SessionModel;
import tandem.app.window.model.Texts;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Observation;
import tandem.protocols.session.Screen;
import tandem.tasks.Task;

class WitnessTest {

    private static final long LOOKING_MS = 3000;

    private final GivenSessions sessions = new GivenSessions(GivenStudy.small(), GivenMaterials.ofCreatures());
    private final Witness witness = new Witness();

    @BeforeEach
    void aWatchedSessionFromConsentToTheEnd() {
        Sessions.Running running = sessions.begin("en", Task.Progress.SILENT);
        SessionModel model = new SessionModel(running.engine(), new Texts("en"), (where, failure) -> {
            throw failure;
        });
        witness.watch(model);
        SimulatedParticipant participant = new SimulatedParticipant(sessions.plan(), 7);
        while (!(model.screen() instanceof Screen.Ended)) {
            model.observe(new Observation.Painted(0));
            for (Act act : participant.on(model.screen())) {
                sessions.pass(LOOKING_MS);
                if (act instanceof Act.Respond respond) {
                    model.act(respond.response());
                }
            }
        }
    }

    @Test
    void whatWasAcceptedIsFoundInAWholeRecord() {
        assertThat(witness.missingIn(sessions.events(), 0)).isEmpty();
    }

    @Test
    void anAcceptedAnswerThatTheRecordHasLostIsTold() {
        List<Event> events = new ArrayList<>(sessions.events());
        Event lost = sessions.events(EventType.CONFIDENCE_CHANGED).get(0);
        events.remove(lost);

        assertThat(witness.missingIn(events, 0))
                .isNotEmpty()
                .allSatisfy(missing -> assertThat(missing.type()).isEqualTo(EventType.CONFIDENCE_CHANGED));
    }
}
