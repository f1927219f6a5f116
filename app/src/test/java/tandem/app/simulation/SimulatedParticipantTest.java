package tandem.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tandem.app.window.given.GivenMaterials;
import tandem.app.window.given.GivenSessions;
import tandem.app.window.given.GivenStudy;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.Response;
import tandem.protocols.session.Screen;

class SimulatedParticipantTest {

    private static final int MANY = 200;

    private final GivenSessions sessions =
            new GivenSessions(GivenStudy.withEveryQuestion(), GivenMaterials.ofCreatures());
    private final Questionnaire questionnaire =
            sessions.study().questionnaires().get("all-kinds");

    @Test
    void everyAnswerIsOneThatItsQuestionTakes() {
        for (Map<String, String> answers : many()) {
            for (QuestionnaireItem item : questionnaire.items()) {
                assertThat(item.accepts(answers.get(item.id()))).as("%s", item).isTrue();
            }
        }
    }

    /** Nine times out of ten, and once in five by chance. */
    @Test
    void instructionsAreMostlyFollowed() {
        long followed = many().stream()
                .filter(answers -> questionnaire.instructed().get(0).followed(answers))
                .count();

        assertThat(followed).isBetween(MANY * 17 / 20L, MANY * 99 / 100L);
    }

    private List<Map<String, String>> many() {
        List<Map<String, String>> all = new ArrayList<>();
        for (int seed = 0; seed < MANY; seed++) {
            List<Act> acts =
                    new SimulatedParticipant(sessions.plan(), seed).on(new Screen.Form(questionnaire, Map.of()));
            all.add(acts.stream()
                    .filter(Act.Respond.class::isInstance)
                    .map(act -> ((Act.Respond) act).response())
                    .filter(Response.AnswerQuestion.class::isInstance)
                    .map(Response.AnswerQuestion.class::cast)
                    .collect(Collectors.toMap(Response.AnswerQuestion::item, Response.AnswerQuestion::value)));
        }
        return all;
    }
}
