package tandem.protocols.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tandem.protocols.given.AParticipant.goOnToTrial;
import static tandem.protocols.given.AParticipant.goOnUntil;
import static tandem.protocols.given.APool.aPool;
import static tandem.protocols.given.AStudy.aShortStudy;
import static tandem.protocols.given.AStudy.advised;
import static tandem.protocols.given.AStudy.solo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.given.ALab;
import tandem.protocols.given.AMasher;
import tandem.protocols.given.AParticipant;
import tandem.protocols.given.PossibleEvents;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.Planner;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.study.Mode;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/** What holds of every session, whatever is done in it and wherever it is cut. */
class SessionLawsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Study EVERY_MODE = aShortStudy()
            .withConditions(
                    solo(true),
                    advised("sequential", Mode.SEQUENTIAL, true),
                    advised("concurrent", Mode.CONCURRENT, true),
                    advised("on-demand", Mode.ON_DEMAND, true),
                    advised("delayed", Mode.DELAYED, true),
                    advised("delegation", Mode.DELEGATION, false),
                    advised("supervision", Mode.SUPERVISION, true),
                    advised("judgement", Mode.JUDGEMENT, true),
                    advised("simulation", Mode.SIMULATION, false))
            .withParts(
                    new SessionPart.Quiz("effort", List.of("welcome"), Map.of("effort", "55"), 2, false),
                    new SessionPart.Break("welcome", 2000))
            .withAttentionChecks(1)
            .withFeedback()
            .build();

    @Property(tries = 60)
    void mashingNeverLeadsToAnImpossibleEvent(@ForAll long seed, @ForAll @IntRange(min = 0, max = 9) int slot) {
        SessionPlan plan = Planner.plan(EVERY_MODE, aPool().build(), 7, slot);
        ALab lab = ALab.begun(plan);
        AMasher masher = new AMasher(seed);

        for (int i = 0; i < 3000; i++) {
            masher.act(lab);
            noAdviceBeforeTheInitialAnswer(lab.screen());
        }

        PossibleEvents.check(plan, lab.events());
        assertThat(lab.progress()).isBetween(0.0, 1.0);
    }

    @Property(tries = 150)
    void aSessionCutAtAnyEventGoesOnWhereItWas(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 9) int slot, @ForAll @IntRange(min = 0) int cut) {
        SessionPlan plan = Planner.plan(EVERY_MODE, aPool().build(), 7, slot);
        ALab lab = ALab.begun(plan);
        AMasher masher = new AMasher(seed);
        for (int i = 0; i < 1500; i++) {
            masher.act(lab);
        }
        int kept = 1 + cut % lab.events().size();

        ALab resumed = ALab.resumed(plan, throughJson(lab.events().subList(0, kept)));

        assertThat(resumed.screen()).isEqualTo(lab.screenAfter(kept));
        goOnUntil(resumed, screen -> false);
        assertThat(resumed.screen()).isEqualTo(new Screen.Ended(true));
        PossibleEvents.check(plan, resumed.events());
    }

    @Test
    void timesOfAResumedPhaseCountFromItsNewPainting() {
        SessionPlan plan = plan();
        ALab lab = goOnToTrial(ALab.begun(plan), "ai-explained", Phase.FINAL)
                .paint()
                .after(900);
        lab.on(new Response.ChooseAnswer("pamo"));
        lab.observe(new Observation.OpacityChanged(0.9));

        ALab resumed = ALab.resumed(plan, lab.events());

        List<Event> since =
                resumed.events().subList(lab.events().size(), resumed.events().size());
        assertThat(since).extracting(Event::type).containsExactly(EventType.SESSION_RESUMED, EventType.PHASE_STARTED);
        assertThat(since).extracting(Event::nanos).containsOnly(lab.last().nanos());
        assertThat(resumed.trial().trialId()).isEqualTo(lab.trial().trialId());
        assertThat(resumed.trial().answer().option()).contains("pamo");
        resumed.after(5000);
        assertThat(resumed.on(new Response.RateConfidence(0.7))).isEqualTo(Outcome.TOO_EARLY);
        resumed.paint();
        assertThat(resumed.events().stream()
                        .skip(lab.events().size() + 2)
                        .map(event -> event.type() + " " + event.text("opacity")))
                .containsExactly("PAINTED ", "ADVICE_SHOWN ", "EXPLANATION_SHOWN 0.5");
        resumed.on(new Response.RateConfidence(0.7));
        assertThat(resumed.after(999).on(new Response.SubmitAnswer())).isEqualTo(Outcome.TOO_EARLY);
        assertThat(resumed.after(1).on(new Response.SubmitAnswer())).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aSessionThatWasOverStaysOverAndNothingIsAdded() {
        SessionPlan plan = plan();
        ALab lab = goOnUntil(ALab.begun(plan), screen -> false);

        ALab resumed = ALab.resumed(plan, lab.events());

        assertThat(resumed.screen()).isEqualTo(new Screen.Ended(true));
        assertThat(resumed.events()).isEqualTo(lab.events());
    }

    @Test
    void eventsOfAnotherPlanAreRefused() {
        SessionPlan plan = plan();
        List<Event> events = goOnToTrial(ALab.begun(plan), "ai", Phase.FINAL).events();

        refused(Planner.plan(aShortStudy().build(), aPool().build(), 7, 4), events, "its slot is 3, the plan's 4");
        refused(Planner.plan(aShortStudy().build(), aPool().build(), 8, 3), events, "its seed is 7, the plan's 8");
        refused(
                Planner.plan(aShortStudy().withHash("b".repeat(64)).build(), aPool().build(), 7, 3),
                events,
                "its protocol_hash is aaaa");
    }

    @Test
    void eventsWithGapsOrFromAnotherSessionAreRefused() {
        SessionPlan plan = plan();
        List<Event> events = goOnToTrial(ALab.begun(plan), "ai", Phase.FINAL).events();
        List<Event> gap = new ArrayList<>(events);
        gap.remove(4);
        List<Event> other = new ArrayList<>(events);
        Event third = events.get(2);
        other.set(
                2,
                new Event(
                        "s-2",
                        third.seq(),
                        third.nanos(),
                        third.wall(),
                        third.step(),
                        third.trial(),
                        third.type(),
                        third.payload()));

        refused(plan, gap, "event 6 follows event 4: there is a gap, or the order is lost");
        refused(plan, other, "event 3 belongs to session s-2, not to s-1");
        refused(plan, events.subList(1, events.size()), "event 2 follows event 0");
    }

    @Test
    void withoutEventsThereIsNothingToResume() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SessionEngine.resume(plan(), ALab.identity(), List.of(), ALab.begun(plan()), event -> {}))
                .withMessage("there are no events to resume from; begin the session instead");
    }

    @Test
    void theSameActsGiveTheSameEvents() {
        ALab first = ALab.begun(plan());
        ALab second = ALab.begun(plan());
        for (int i = 0; i < 40; i++) {
            AParticipant.act(first);
            AParticipant.act(second);
        }

        assertThat(second.events().toString()).isEqualTo(first.events().toString());
    }

    private static SessionPlan plan() {
        return Planner.plan(aShortStudy().build(), aPool().build(), 7, 3);
    }

    private static void refused(SessionPlan plan, List<Event> events, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALab.resumed(plan, events))
                .withMessageContaining(why);
    }

    private static void noAdviceBeforeTheInitialAnswer(Screen screen) {
        if (screen instanceof Screen.Trial trial && trial.block().condition().mode() == Mode.SEQUENTIAL) {
            assertThat(trial.advice().isPresent()).isEqualTo(trial.phase() == Phase.FINAL);
            assertThat(trial.advice().isPresent() && trial.initial().isEmpty()).isFalse();
        }
    }

    /** As a store gives them back: a Long may have become an Integer, a whole Double stays one. */
    private static List<Event> throughJson(List<Event> events) {
        return events.stream().map(SessionLawsTest::throughJson).toList();
    }

    private static Event throughJson(Event event) {
        try {
            Map<String, Object> payload =
                    JSON.readValue(JSON.writeValueAsString(event.payload()), new TypeReference<>() {});
            return new Event(
                    event.session(),
                    event.seq(),
                    event.nanos(),
                    event.wall(),
                    event.step(),
                    event.trial(),
                    event.type(),
                    payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
