package tandem.protocols.questionnaire;

import java.util.List;
import java.util.Map;
import tandem.protocols.text.LocalizedText;

/**
 * Questions asked on one screen.
 *
 * @param id as in the data
 * @param title above the questions
 * @param intro a sentence before them
 * @param source citation and licence of the text
 * @param items in order, ids unique
 * @param shuffled whether each time they come in another order
 * @param instructed the attention checks among the items
 * @param estimates what items ask to be estimated, by their ids; each is a scale or number from 0 to the number of trials
 */
public record Questionnaire(
        String id,
        LocalizedText title,
        LocalizedText intro,
        String source,
        List<QuestionnaireItem> items,
        boolean shuffled,
        List<InstructedResponse> instructed,
        Map<String, Estimate> estimates) {

    public Questionnaire {
        items = List.copyOf(items);
        instructed = List.copyOf(instructed);
        estimates = Map.copyOf(estimates);
        for (InstructedResponse check : instructed) {
            if (items.stream().noneMatch(item -> item.id().equals(check.item()) && item.accepts(check.answer()))) {
                throw new IllegalArgumentException("no question takes the instructed answer " + check);
            }
        }
    }

    /** The same with its questions in another order. */
    public Questionnaire with(List<QuestionnaireItem> order) {
        return new Questionnaire(id, title, intro, source, order, shuffled, instructed, estimates);
    }

    /** Without attention checks and estimates, in a fixed order. */
    public Questionnaire(
            String id, LocalizedText title, LocalizedText intro, String source, List<QuestionnaireItem> items) {
        this(id, title, intro, source, items, false, List.of(), Map.of());
    }
}
