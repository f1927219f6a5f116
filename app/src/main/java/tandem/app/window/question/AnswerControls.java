package tandem.app.window.question;

import java.util.function.Consumer;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;

/** From a question to what it is answered with. */
public final class AnswerControls {

    private AnswerControls() {}

    /** @param give told each answer, written as the question writes it */
    public static AnswerControl of(QuestionnaireItem item, Texts texts, Consumer<String> give) {
        if (item instanceof QuestionnaireItem.Choice choice) {
            return new ChoiceAnswer(choice, texts, give);
        } else if (item instanceof QuestionnaireItem.Likert likert) {
            return new LikertAnswer(likert, texts, give);
        } else if (item instanceof QuestionnaireItem.Scale scale) {
            return new ScaleAnswer(scale, texts, give);
        } else if (item instanceof QuestionnaireItem.Numeric number) {
            return new NumberAnswer(number, texts, give);
        } else if (item instanceof QuestionnaireItem.FreeText text) {
            return new FreeTextAnswer(text, texts, give);
        } else if (item instanceof QuestionnaireItem.Ranking ranking) {
            return new RankingAnswer(ranking, texts, give);
        } else if (item instanceof QuestionnaireItem.PointAllocation points) {
            return new PointsAnswer(points, texts, give);
        }
        return new PairsAnswer((QuestionnaireItem.Pairs) item, texts, give);
    }
}
