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
 * @param instructed the attention checks among the items
 */
public record Questionnaire(
        String id,
        LocalizedText title,
        LocalizedText intro,
        String source,
        List<QuestionnaireItem> items,
        List<InstructedResponse> instructed) {

    public Questionnaire {
        items = List.copyOf(items);
        instructed = List.copyOf(instructed);
        for (InstructedResponse check : instructed) {
            if (items.stream().noneMatch(item -> item.id().equals(check.item()) && item.accepts(check.answer()))) {
                throw new IllegalArgumentException("no question takes the instructed answer " + check);
            }
        }
    }

    /** Without attention checks. */
    public Questionnaire(
            String id, LocalizedText title, LocalizedText intro, String source, List<QuestionnaireItem> items) {
        this(id, title, intro, source, items, List.of());
    }
}
