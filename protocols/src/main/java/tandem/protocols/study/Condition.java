package tandem.protocols.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a trial is like.
 *
 * @param name as written in data
 * @param mode how person and AI work together
 * @param secondLook in {@link Mode#SOLO}: answer, look again equally long without advice, answer again: the baseline of
 *     changing one's mind
 * @param advice what of the advice is shown; empty where nothing is
 * @param form whether it is one option, a set, or none where the advisor is unsure
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
        Advisor advisor,
        Optional<ExplanationSpec> explanation,
        Timing timing,
        List<String> after) {

    public Condition {
        advice = Set.copyOf(advice);
        after = List.copyOf(after);
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
        this(name, mode, secondLook, advice, AdviceForm.ONE, advisor, explanation, timing, after);
    }
}
