package tandem.protocols.questionnaire.scoring;

import java.util.List;
import java.util.Map;
import tandem.protocols.questionnaire.Questionnaire;

/**
 * A questionnaire and what its answers amount to, as they stand in one file.
 *
 * @param questionnaire what is asked
 * @param scoring that fits it; without scales where answers stand for themselves
 */
public record ScoredQuestionnaire(Questionnaire questionnaire, Scoring scoring) {

    public ScoredQuestionnaire {
        Scores.requireFit(scoring, questionnaire);
    }

    /** A questionnaire whose answers stand for themselves. */
    public static ScoredQuestionnaire unscored(Questionnaire questionnaire) {
        return new ScoredQuestionnaire(questionnaire, new Scoring(List.of()));
    }

    /** The scores of one person, in the order of the scales. */
    public List<Score> scores(Map<String, String> answers) {
        return Scores.of(questionnaire, scoring, answers);
    }
}
