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
 * @param kind practice, familiarisation, staircase, main or attention
 * @param item with the AI's advice, shown or silent
 * @param variation what distinguishes it from others of its block
 * @param phases in order; none where the AI decides alone
 */
public record PlannedTrial(
        String id,
        PlannedBlock block,
        int number,
        Kind kind,
        PooledItem item,
        Variation variation,
        List<PlannedPhase> phases) {

    public PlannedTrial {
        phases = List.copyOf(phases);
    }

    /**
     * A trial of {@code block}.
     *
     * @param told whether the truth is told in the end
     */
    static PlannedTrial of(
            PlannedBlock block, int number, Kind kind, PooledItem item, Variation variation, boolean told) {
        boolean explained = variation.explanation().isPresent();
        return new PlannedTrial(
                TrialIds.of(block, kind, number),
                block,
                number,
                kind,
                item,
                variation,
                variation.instruction().isPresent()
                        ? TrialPhases.ofCheck(block.condition(), explained)
                        : TrialPhases.of(block.condition(), item.advice(), explained, told));
    }

    /** The explanation of the advice, if any. */
    public Optional<ExplanationSpec> explanation() {
        return variation.explanation();
    }

    /** The answer that an attention check asks for. */
    public Optional<String> instruction() {
        return variation.instruction();
    }

    /** In delegation, whom the AI lets decide: itself, or the person; empty where it hands nothing over. */
    public Optional<Boolean> keptByAi() {
        boolean hands =
                block.condition().aiKeepsFrom().isPresent() && instruction().isEmpty();
        return hands ? Optional.of(block.condition().keptByAi(item.advice())) : Optional.empty();
    }

    /** What a trial is for; only {@link #MAIN} trials are analysed. */
    public enum Kind {
        PRACTICE,
        FAMILIARISATION,
        /** Its item is chosen by a staircase. */
        STAIRCASE,
        MAIN,
        /** It says which answer to give. */
        ATTENTION;

        /** The word in the data. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
