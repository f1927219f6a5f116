package tandem.protocols.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.ExplanationSpec;

/**
 * A trial: one item in one condition.
 *
 * @param id unique in the session: {@code block-2-t07}, {@code block-2-f01}, {@code practice-1-t03}
 * @param block it belongs to
 * @param number in its block and kind, from 1
 * @param kind practice, familiarisation, main or attention
 * @param item with the AI's advice, shown or silent
 * @param explanation of the advice, if any
 * @param quality of the explanation, where trials of a block differ in it; else empty
 * @param agrees whether advice is shown that agrees with the initial answer, or that does not; empty where the AI speaks for
 *     itself
 * @param instruction the answer that an attention check asks for; else empty
 * @param phases in order
 */
public record PlannedTrial(
        String id,
        PlannedBlock block,
        int number,
        Kind kind,
        PooledItem item,
        Optional<ExplanationSpec> explanation,
        String quality,
        Optional<Boolean> agrees,
        Optional<String> instruction,
        List<PlannedPhase> phases) {

    public PlannedTrial {
        phases = List.copyOf(phases);
    }

    /** What a trial is for; only {@link #MAIN} trials are analysed. */
    public enum Kind {
        PRACTICE,
        FAMILIARISATION,
        MAIN,
        /** It says which answer to give. */
        ATTENTION;

        /** The word in the data. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
