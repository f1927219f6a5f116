package tandem.protocols.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.item.Advice;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.Condition;

/** The events that tell that advice, and its explanation, became visible. */
record AdviceSight(Course course) {

    /** To be told when they do. */
    List<Draft> shown(SessionState state) {
        TrialState trial = state.trial().orElseThrow();
        PlannedTrial planned = course.trial(state);
        PlannedPhase phase = course.phaseOf(state, trial);
        List<Draft> drafts = new ArrayList<>();
        drafts.add(Draft.of(
                course,
                state,
                EventType.ADVICE_SHOWN,
                advice(phase, planned, trial.advising().label())));
        boolean answers =
                !planned.block().condition().form().abstains(planned.item().advice());
        boolean offered =
                answers && phase.explanation() && planned.explanation().isPresent();
        if (offered) {
            drafts.addAll(explanation(state));
        }
        return drafts;
    }

    /** To be told when an explanation comes; nothing where it must be switched on. */
    List<Draft> explanation(SessionState state) {
        TrialState trial = state.trial().orElseThrow();
        return course
                .trial(state)
                .explanation()
                .filter(spec -> !spec.onDemand())
                .map(spec -> Draft.of(
                        course,
                        state,
                        EventType.EXPLANATION_SHOWN,
                        Map.<String, Object>of("opacity", trial.overlay().planned())))
                .stream()
                .toList();
    }

    private static Map<String, Object> advice(PlannedPhase phase, PlannedTrial planned, String label) {
        Condition condition = planned.block().condition();
        Advice advice = planned.item().advice().naming(label);
        Map<String, Object> payload = new TreeMap<>();
        payload.put("phase", phase.phase().word());
        if (condition.form().abstains(advice)) {
            payload.put("abstained", true);
            return payload;
        }
        if (condition.advice().contains(AdviceElement.SET)) {
            payload.put("set", condition.form().setOf(advice));
        }
        if (condition.advice().contains(AdviceElement.LABEL)) {
            payload.put("label", advice.label());
        }
        if (condition.advice().contains(AdviceElement.CONFIDENCE)) {
            payload.put("confidence", advice.confidence());
        }
        if (condition.advice().contains(AdviceElement.PROBABILITIES)) {
            payload.put("probabilities", new TreeMap<>(advice.probabilities()));
        }
        return payload;
    }
}
