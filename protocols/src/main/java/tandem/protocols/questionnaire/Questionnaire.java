package tandem.protocols.questionnaire;

import java.util.List;
import tandem.protocols.text.LocalizedText;

/**
 * Questions asked on one screen.
 *
 * @param id as in the data
 * @param title above the questions
 * @param intro a sentence before them
 * @param source citation and licence of the text
 * @param items in order, ids unique
 */
public record Questionnaire(
        String id, LocalizedText title, LocalizedText intro, String source, List<QuestionnaireItem> items) {

    public Questionnaire {
        items = List.copyOf(items);
    }
}
