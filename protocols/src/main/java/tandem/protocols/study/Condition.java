package tandem.protocols.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tandem.protocols.item.Advice;

/**
 * What a trial is like.
 *
 * @param name as written in data
 * @param mode how person and AI work together
 * @param secondLook in {@link Mode#SOLO}: answer, look again equally long without advice, answer again: the baseline of
 *     changing one's mind
 * @param advice what of the advice is shown; empty where nothing is
 * @param form whether it is one option, a set, or none where the advisor is unsure
 * @param aiKeepsFrom in {@link Mode#DELEGATION}, where the AI hands over: it decides itself where it is at least that sure;
 *     empty where the person hands over
 * @param advisor who is said to give the advice, and how good they are said to be
 * @param explanation shown with the advice, if any
 * @param timing of its trials
 * @param after questionnaires asked after a block of this condition, beside those asked after every block
 */
public record Condition(
        String name,
        Mode mode,
        boolean secondLook,
        Set<AdviceElement> advice,
        AdviceForm form,
        OptionalDouble aiKeepsFrom,
        Advisor advisor,
        Optional<ExplanationSpec> explanation,
        Timing timing,
        List<String> after) {

    public Condition {
        advice = Set.copyOf(advice);
        after = List.copyOf(after);
    }

    /** Whether the AI decides an item alone, without asking the person. */
    public boolean keptByAi(Advice advice) {
        return aiKeepsFrom.isPresent() && advice.confidence() >= aiKeepsFrom.getAsDouble();
    }

    /** A condition whose advice is always one option. */
    public Condition(
            String name,
            Mode mode,
            boolean secondLook,
            Set<AdviceElement> advice,
            Advisor advisor,
            Optional<ExplanationSpec> explanation,
            Timing timing,
            List<String> after) {
        this(
                name,
                mode,
                secondLook,
                advice,
                AdviceForm.ONE,
                OptionalDouble.empty(),
                advisor,
                explanation,
                timing,
                after);
    }
}
