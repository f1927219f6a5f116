package tandem.protocols.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tandem.protocols.item.Advice;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.Condition;

/** What a state shows; no more than may be seen in it. */
record ScreenProjection(Course course) {

    Screen of(SessionState state) {
        if (state.over()) {
            return new Screen.Ended(state.stage() == SessionState.Stage.COMPLETED);
        }
        PlannedStep step = course.step(state);
        if (step instanceof PlannedStep.Consent consent) {
            return new Screen.Consent(consent.page());
        } else if (step instanceof PlannedStep.Read read) {
            return new Screen.Read(read.page());
        } else if (step instanceof PlannedStep.Form form) {
            return new Screen.Form(form.questionnaire(), state.answers());
        } else if (step instanceof PlannedStep.BlockOpening opening) {
            return new Screen.BlockOpening(opening.block());
        } else if (step instanceof PlannedStep.MainTrialsOpening opening) {
            return new Screen.MainTrialsOpening(opening.block());
        } else if (step instanceof PlannedStep.Decides) {
            return trial(state, course.trial(state), state.trial().orElseThrow());
        } else if (step instanceof PlannedStep.GameEnd end) {
            String reached = end.game().reached(state.tallies().answered());
            return new Screen.GameEnd(reached, end.game().number(), end.game().of());
        } else if (step instanceof PlannedStep.RoundEnd end) {
            SessionState.RoundResult result = state.current().roundResult().orElseThrow();
            return new Screen.RoundEnd(end.round(), end.rounds(), result.correct(), end.of(), result.passed());
        } else if (step instanceof PlannedStep.QuizEnd end) {
            SessionState.Tally result = state.current().result().orElseThrow();
            return new Screen.QuizEnd(end.attempt(), end.attempts(), result.correct(), result.of());
        } else if (step instanceof PlannedStep.BlockFeedback feedback) {
            SessionState.Tally tally = state.tallies().block();
            return new Screen.BlockFeedback(feedback.block(), tally.correct(), tally.of());
        } else if (step instanceof PlannedStep.Break pause) {
            return new Screen.Break(pause.page(), pause.atLeastMs());
        } else if (step instanceof PlannedStep.Debrief debrief) {
            return new Screen.Debrief(debrief.page(), course.identity().withdrawalCode(), pay(state));
        }
        throw new AssertionError(step);
    }

    private Screen.Trial trial(SessionState state, PlannedTrial planned, TrialState trial) {
        PlannedPhase phase = course.phaseOf(state, trial);
        return new Screen.Trial(
                planned.id(),
                planned.block(),
                planned.kind(),
                planned.number(),
                planned.block().trials(planned.kind()),
                planned.item().item().id(),
                phase.phase(),
                trial.asked().answer(),
                trial.ending().initial(),
                advice(planned, phase, trial),
                Visibility.optionsExplained(planned, phase) ? planned.explanation() : Optional.empty(),
                comingAdvice(phase, trial),
                phase.phase() == Phase.FEEDBACK
                        ? Optional.of(new Screen.Feedback(trial.target(), trial.correct()))
                        : Optional.empty(),
                planned.instruction(),
                planned.variation().place(),
                course.offered(state, phase.phase()),
                phase.minimumViewMs(),
                phase.deadlineMs(),
                phase.exposureMs());
    }

    private static Optional<Screen.ShownAdvice> advice(PlannedTrial planned, PlannedPhase phase, TrialState trial) {
        if (!Visibility.advice(planned, phase, trial)) {
            return Optional.empty();
        }
        Condition condition = planned.block().condition();
        Advice advice = planned.item().advice().naming(trial.advising().label());
        boolean abstains = condition.form().abstains(advice);
        return Optional.of(new Screen.ShownAdvice(
                advice,
                abstains ? Set.of() : condition.advice(),
                abstains || !condition.advice().contains(AdviceElement.SET)
                        ? List.of()
                        : condition.form().setOf(advice),
                abstains,
                Visibility.explanation(planned, phase, trial) ? planned.explanation() : Optional.empty()));
    }

    private Optional<Screen.Pay> pay(SessionState state) {
        return course.plan()
                .study()
                .incentiveIn(course.plan().arm())
                .filter(rule -> state.tallies().pay().isPresent())
                .map(rule -> new Screen.Pay(
                        rule.terms().currency(),
                        state.tallies().pay().getAsLong(),
                        rule.terms().fractionDigits()));
    }

    private static Optional<Screen.ComingAdvice> comingAdvice(PlannedPhase phase, TrialState trial) {
        if (trial.advising().came()) {
            return Optional.empty();
        }
        return switch (phase.advice()) {
            case NEVER, AT_ONCE -> Optional.empty();
            case ON_REQUEST -> Optional.of(new Screen.ComingAdvice(OptionalInt.empty()));
            case DELAYED -> Optional.of(new Screen.ComingAdvice(OptionalInt.of(phase.adviceDelayMs())));
        };
    }
}
