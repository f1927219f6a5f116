package tandem.protocols.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.ConfidenceScale;
import tandem.protocols.study.EvidenceForm;

/** What answers are taken in a phase, and when they can be submitted. */
record Answers(Course course) {
    /** Sliders count in binary fractions. */
    private static final double TOLERANCE = 1e-9;

    /** A part of an answer. */
    Decision give(SessionState state, TrialState trial, PlannedPhase phase, Response.GivesAnswer response) {
        if (response instanceof Response.ChooseAnswer choice) {
            return choose(state, trial, phase, choice.option());
        } else if (response instanceof Response.RateConfidence rating) {
            return rate(state, trial, phase, rating.confidence());
        }
        if (response instanceof Response.MarkEvidence evidence) {
            return mark(state, phase, evidence.mark());
        } else if (response instanceof Response.UndoMark) {
            return undoMark(state, trial, phase);
        }
        return spread(state, trial, phase, ((Response.GiveProbabilities) response).probabilities());
    }

    /** The answer is submitted, if it is complete. */
    Decision submit(SessionState state, TrialState trial, PlannedPhase phase) {
        Optional<Outcome> missing = missing(trial, phase);
        if (missing.isPresent()) {
            return Decision.refuse(missing.get());
        }
        Answer answer = trial.asked().answer();
        String option = answer.option().orElseThrow();
        Map<String, Object> payload = new TreeMap<>();
        payload.put("phase", phase.phase().word());
        payload.put("answer", option);
        answer.confidence().ifPresent(confidence -> payload.put("confidence", confidence));
        if (!answer.probabilities().isEmpty()) {
            payload.put(Payloads.PROBABILITIES, answer.probabilities());
        }
        if (phase.phase().rests()) {
            course.turn(state)
                    .ifPresent(
                            turn -> payload.put(Payloads.CORRECT, turn.right().test(option)));
        }
        evidence(phase).ifPresent(form -> {
            payload.put("evidence_grid", form.grid());
            payload.put("evidence_cells", List.copyOf(new EvidenceGrid(form.grid()).cells(answer.evidence())));
        });
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.of(course, state, EventType.ANSWER_SUBMITTED, payload));
        if (phase.phase() == Phase.INITIAL) {
            steered(state, trial, option).ifPresent(drafts::add);
        }
        return new Decision(Outcome.ACCEPTED, drafts);
    }

    private Optional<Outcome> missing(TrialState trial, PlannedPhase phase) {
        return missingAnswer(trial, phase)
                .or(() -> Optional.of(Outcome.EVIDENCE_MISSING)
                        .filter(outcome ->
                                evidence(phase).filter(EvidenceForm::required).isPresent()
                                        && trial.asked().answer().evidence().isEmpty()));
    }

    private Optional<Outcome> missingAnswer(TrialState trial, PlannedPhase phase) {
        TrialState.Asked asked = trial.asked();
        if (!spreads(phase)) {
            return asked.answer().option().isEmpty()
                    ? Optional.of(Outcome.ANSWER_MISSING)
                    : Optional.of(Outcome.CONFIDENCE_MISSING)
                            .filter(outcome ->
                                    course.plan().study().confidence().isPresent()
                                            && asked.answer().confidence().isEmpty());
        }
        if (sum(asked.answer().probabilities()) < 1 - TOLERANCE) {
            return Optional.of(Outcome.ANSWER_MISSING);
        } else if (course.plan().study().answer().mustMove() && !asked.touched()) {
            return Optional.of(Outcome.NOT_MOVED);
        }
        return asked.answer().option().isEmpty() ? Optional.of(Outcome.NO_FAVOURITE) : Optional.empty();
    }

    private Decision choose(SessionState state, TrialState trial, PlannedPhase phase, String option) {
        if (spreads(phase) || !offers(state, phase, option)) {
            return Decision.refuse(Outcome.NOT_OFFERED);
        }
        if (trial.asked().answer().option().filter(option::equals).isPresent()) {
            return Decision.accept();
        }
        return changed(state, EventType.ANSWER_CHANGED, phase, "answer", option);
    }

    private boolean offers(SessionState state, PlannedPhase phase, String option) {
        List<String> offered = course.offered(state, phase.phase());
        return phase.phase() == Phase.JUDGEMENT
                ? offered.contains(option)
                : course.plan().study().answer().offers(offered, option);
    }

    private Decision rate(SessionState state, TrialState trial, PlannedPhase phase, double confidence) {
        Optional<ConfidenceScale> scale = course.plan().study().confidence();
        if (spreads(phase) || scale.isEmpty() || !onScale(scale.get(), confidence)) {
            return Decision.refuse(Outcome.NOT_OFFERED);
        }
        if (trial.asked().answer().confidence().orElse(Double.NaN) == confidence) {
            return Decision.accept();
        }
        return changed(state, EventType.CONFIDENCE_CHANGED, phase, "confidence", confidence);
    }

    private static boolean onScale(ConfidenceScale scale, double confidence) {
        return confidence >= scale.from() / 100.0 - TOLERANCE && confidence <= scale.to() / 100.0 + TOLERANCE;
    }

    /** Probabilities may add up to less than 1 while they are being given, not to more. */
    private Decision spread(SessionState state, TrialState trial, PlannedPhase phase, Map<String, Double> given) {
        List<String> options = course.plan().options();
        AnswerForm form = course.plan().study().answer();
        boolean offered = spreads(phase)
                && options.containsAll(given.keySet())
                && given.values().stream().allMatch(probability -> isPart(probability, form.parts()))
                && sum(given) <= 1 + TOLERANCE;
        if (!offered) {
            return Decision.refuse(Outcome.NOT_OFFERED);
        }
        Map<String, Double> all = new TreeMap<>();
        options.forEach(option -> all.put(option, given.getOrDefault(option, 0.0)));
        // What was preset becomes an answer of this phase by being given again.
        if (trial.asked().touched() && trial.asked().answer().probabilities().equals(all)) {
            return Decision.accept();
        }
        return changed(state, EventType.PROBABILITIES_CHANGED, phase, Payloads.PROBABILITIES, all);
    }

    private static boolean isPart(double probability, int parts) {
        return probability >= 0
                && probability <= 1
                && Math.abs(probability * parts - Math.rint(probability * parts)) < TOLERANCE * parts;
    }

    private Decision mark(SessionState state, PlannedPhase phase, Mark mark) {
        if (evidence(phase).isEmpty()) {
            return Decision.refuse(Outcome.NOT_OFFERED);
        }
        Map<String, Object> payload = new TreeMap<>(MarkPayload.of(mark));
        payload.put("phase", phase.phase().word());
        return Decision.accept(Draft.of(course, state, EventType.EVIDENCE_MARKED, payload));
    }

    /** Where nothing is marked, there is nothing to take back. */
    private Decision undoMark(SessionState state, TrialState trial, PlannedPhase phase) {
        if (trial.asked().answer().evidence().isEmpty()) {
            return Decision.accept();
        }
        return Decision.accept(Draft.of(
                course,
                state,
                EventType.EVIDENCE_UNDONE,
                Map.of("phase", phase.phase().word())));
    }

    /** Evidence belongs to answers of one's own. */
    private Optional<EvidenceForm> evidence(PlannedPhase phase) {
        return phase.phase().rests() ? course.plan().study().evidence() : Optional.empty();
    }

    /** Judgements are chosen in any study. */
    private boolean spreads(PlannedPhase phase) {
        return phase.phase() != Phase.JUDGEMENT
                && course.plan().study().answer().spreads();
    }

    private static double sum(Map<String, Double> probabilities) {
        return probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private Decision changed(SessionState state, EventType type, PlannedPhase phase, String key, Object value) {
        return Decision.accept(
                Draft.of(course, state, type, Map.of("phase", phase.phase().word(), key, value)));
    }

    /** Where the plan steers agreement, the advice becomes the person's own answer, or one that is not theirs. */
    private Optional<Draft> steered(SessionState state, TrialState trial, String own) {
        return course.trial(state).variation().agrees().map(agrees -> {
            String label = agrees ? own : otherThan(own, trial.advising().label());
            return Draft.of(course, state, EventType.ADVICE_STEERED, Map.of("label", label, "agrees", agrees));
        });
    }

    private String otherThan(String own, String advice) {
        return advice.equals(own)
                ? course.plan().options().stream()
                        .filter(option -> !option.equals(own))
                        .findFirst()
                        .orElseThrow()
                : advice;
    }
}
