package tandem.protocols.plan;

import java.util.List;
import tandem.protocols.design.Chance;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.study.Study;

/** Questionnaires of one session, their questions in its order. */
record Forms(Study study, long seed, int slot) {

    /** The questionnaire outside blocks. */
    PlannedStep.Form of(String questionnaire) {
        return of(questionnaire, "");
    }

    /** The questionnaires after a block. */
    List<PlannedStep> after(PlannedBlock block, List<String> questionnaires) {
        return questionnaires.stream()
                .<PlannedStep>map(id -> of(id, block.id()))
                .toList();
    }

    /** A stream of chance of its own, so that a questionnaire changes nothing else. */
    private PlannedStep.Form of(String id, String block) {
        Questionnaire questionnaire = study.questionnaires().get(id);
        Chance chance = Chance.of("questions", study.hash(), seed, slot, id, block);
        return new PlannedStep.Form(
                questionnaire.shuffled() ? questionnaire.with(chance.shuffled(questionnaire.items())) : questionnaire,
                block);
    }
}
