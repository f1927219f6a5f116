package tandem.protocols.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.study.Mode;

/** What must hold of every session's events, whatever was done. */
public final class PossibleEvents {

    private PossibleEvents() {}

    public static void check(SessionPlan plan, List<Event> events) {
        long nanos = 0;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            assertThat(event.seq()).isEqualTo(i + 1);
            assertThat(event.nanos()).isGreaterThanOrEqualTo(nanos);
            assertThat(event.step()).isBetween(0, plan.steps().size() - 1);
            nanos = event.nanos();
        }
        checkSteps(plan, events);
        plan.trials()
                .forEach(trial -> checkTrial(
                        trial,
                        events.stream()
                                .filter(event -> event.trial().equals(trial.id()))
                                .toList()));
    }

    private static void checkSteps(SessionPlan plan, List<Event> events) {
        int last = -1;
        for (Event event : events) {
            if (event.type() == EventType.STEP_STARTED) {
                boolean jump = last >= 0
                        && (plan.steps().get(last) instanceof PlannedStep.RoundEnd
                                || plan.steps().get(last) instanceof PlannedStep.QuizEnd);
                assertThat(event.step()).matches(step -> step > -1, "counts from 0");
                assertThat(plan.steps().subList(last + 1, event.step()))
                        .as("only turns of games that are over are passed over by themselves")
                        .allMatch(step -> jump || step instanceof PlannedStep.TurnTrial);
                if (jump) {
                    assertThat(event.step()).isGreaterThan(last);
                }
                last = event.step();
            } else if (event.type() != EventType.SESSION_STARTED) {
                assertThat(event.step()).isEqualTo(Math.max(last, 0));
            }
        }
    }

    private static void checkTrial(PlannedTrial trial, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        assertThat(events.get(0).type()).isEqualTo(EventType.TRIAL_STARTED);
        assertThat(count(events, EventType.TRIAL_STARTED)).isEqualTo(1);
        assertThat(count(events, EventType.TRIAL_ENDED)).isLessThanOrEqualTo(1);
        List<String> asked = new ArrayList<>();
        Set<String> locked = new HashSet<>();
        boolean painted = false;
        for (Event event : events) {
            String phase = event.text("phase");
            switch (event.type()) {
                case PHASE_STARTED -> {
                    assertThat(locked).doesNotContain(phase);
                    if (!asked.contains(phase)) {
                        asked.add(phase);
                    }
                    painted = false;
                }
                case PAINTED -> {
                    assertThat(painted).isFalse();
                    assertThat(phase).isEqualTo(asked.get(asked.size() - 1));
                    painted = true;
                }
                case ANSWER_CHANGED, CONFIDENCE_CHANGED, ANSWER_SUBMITTED, PHASE_TIMED_OUT -> {
                    assertThat(painted).isTrue();
                    assertThat(phase).isEqualTo(asked.get(asked.size() - 1));
                    assertThat(locked).doesNotContain(phase);
                    if (event.type() == EventType.ANSWER_SUBMITTED) {
                        locked.add(phase);
                    }
                }
                case ADVICE_SHOWN, EXPLANATION_SHOWN, EXPLANATION_HIDDEN, OPACITY_CHANGED -> {
                    assertThat(painted).isTrue();
                    assertThat(trial.block().condition().mode().advises()).isTrue();
                    if (asks(trial, "initial")) {
                        assertThat(locked).contains("initial");
                    }
                }
                case ADVICE_REQUESTED -> {
                    assertThat(painted).isTrue();
                    assertThat(trial.block().condition().mode()).isEqualTo(Mode.ON_DEMAND);
                }
                case VETO_DECIDED -> {
                    assertThat(painted).isTrue();
                    assertThat(trial.block().condition().mode()).isEqualTo(Mode.SUPERVISION);
                }
                case DELEGATION_DECIDED, FEEDBACK_SHOWN -> assertThat(painted).isTrue();
                default -> {}
            }
        }
        assertThat(Stream.of("initial", "delegation", "supervision", "judgement", "prediction", "final", "feedback")
                        .filter(asked::contains))
                .containsExactlyElementsOf(asked);
        assertThat(asked).allMatch(phase -> asks(trial, phase));
    }

    private static boolean asks(PlannedTrial trial, String phase) {
        return trial.phases().stream()
                .anyMatch(planned -> planned.phase().word().equals(phase));
    }

    private static long count(List<Event> events, EventType type) {
        return events.stream().filter(event -> event.type() == type).count();
    }
}
