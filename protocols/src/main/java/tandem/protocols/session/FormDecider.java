package tandem.protocols.session;

import java.util.Map;
import java.util.Optional;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** Responses to a questionnaire. */
record FormDecider(Course course) {

    Decision decide(SessionState state, PlannedStep.Form form, Response response) {
        if (response instanceof Response.AnswerQuestion answer) {
            return answer(state, form, answer);
        } else if (response instanceof Response.SubmitQuestionnaire) {
            return submit(state, form);
        }
        return Decision.refuse(Outcome.NOT_NOW);
    }

    private Decision answer(SessionState state, PlannedStep.Form form, Response.AnswerQuestion answer) {
        Optional<QuestionnaireItem> item = form.questionnaire().items().stream()
                .filter(candidate -> candidate.id().equals(answer.item()))
                .findFirst();
        boolean offered = item.map(asked -> answer.value().isEmpty() ? asked.optional() : asked.accepts(answer.value()))
                .orElse(false);
        if (!offered) {
            return Decision.refuse(Outcome.NOT_OFFERED);
        }
        if (state.answers().getOrDefault(answer.item(), "").equals(answer.value())) {
            return Decision.accept();
        }
        return Decision.accept(Draft.of(
                course,
                state,
                EventType.QUESTION_ANSWERED,
                Map.of(
                        "questionnaire", form.questionnaire().id(),
                        "block", form.block(),
                        "item", answer.item(),
                        "value", answer.value())));
    }

    private Decision submit(SessionState state, PlannedStep.Form form) {
        boolean missing = form.questionnaire().items().stream()
                .anyMatch(item -> !item.optional() && !state.answers().containsKey(item.id()));
        if (missing) {
            return Decision.refuse(Outcome.QUESTION_MISSING);
        }
        return Decision.accept(Draft.of(
                course,
                state,
                EventType.QUESTIONNAIRE_SUBMITTED,
                Map.of(
                        "questionnaire", form.questionnaire().id(),
                        "block", form.block(),
                        "answers", state.answers())));
    }
}
