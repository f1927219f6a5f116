package tandem.results.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tandem.protocols.questionnaire.Estimate;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.session.EventType;
import tandem.protocols.text.LocalizedText;
import tandem.results.given.ASession;

class BlockEstimateTest {

    private static final LocalizedText TEXT = LocalizedText.same("?");

    /** Of 100 pictures the AI's, of 6 one's own. */
    private static final Map<String, Questionnaire> ASKED = Map.of(
            "after",
            new Questionnaire(
                    "after",
                    TEXT,
                    TEXT,
                    "ours",
                    List.of(
                            new QuestionnaireItem.Scale("ai", TEXT, false, 0, 100, 1, TEXT, TEXT),
                            new QuestionnaireItem.Numeric("own", TEXT, false, 0, 6, 0, TEXT)),
                    false,
                    List.of(),
                    Map.of("ai", Estimate.AI_ACCURACY, "own", Estimate.OWN_ACCURACY)));

    private static ASession aSession() {
        return ASession.begun("s", "P001").twoStage("block-1", 1, "ai", "sequential", "lum", "zim", "lum");
    }

    private static Map<String, BlockEstimate> estimates(ASession session) {
        return BlockEstimate.byBlock(AnswerTable.of(session.events()), ASKED);
    }

    @Test
    void anAnswerBecomesAShareOfTheHighestThatCanBeGiven() {
        ASession session =
                aSession().add(EventType.QUESTIONNAIRE_SUBMITTED, answers("block-1", "ai", "75", "own", "3"));

        assertThat(estimates(session))
                .containsOnly(Map.entry("block-1", new BlockEstimate(OptionalDouble.of(0.75), OptionalDouble.of(0.5))));
    }

    @Test
    void aQuestionOutsideBlocksIsAboutTheOneBeforeIt() {
        ASession session = aSession().add(EventType.QUESTIONNAIRE_SUBMITTED, answers("", "ai", "60", "own", ""));

        assertThat(estimates(session))
                .containsOnly(Map.entry("block-1", new BlockEstimate(OptionalDouble.of(0.6), OptionalDouble.empty())));
    }

    @Test
    void beforeAnyTrialThereIsNothingToEstimate() {
        ASession session =
                ASession.begun("s", "P001").add(EventType.QUESTIONNAIRE_SUBMITTED, answers("", "ai", "60", "own", "3"));

        assertThat(estimates(session)).isEmpty();
    }

    private static Map<String, Object> answers(String block, String... given) {
        return Map.of(
                "questionnaire", "after", "block", block, "answers", Map.of(given[0], given[1], given[2], given[3]));
    }
}
