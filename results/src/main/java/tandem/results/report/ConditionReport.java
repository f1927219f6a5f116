package tandem.results.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.results.measures.computation.Estimator;
import tandem.results.measures.computation.MeasureRow;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * What a report tells of a condition first. All numbers are means over participants.
 *
 * @param name of the condition
 * @param solo whether the person was alone
 * @param participants with trials in it
 * @param trials that count
 * @param accuracy of the human, the AI, and both
 * @param reliance on the AI
 */
public record ConditionReport(
        String name, boolean solo, int participants, int trials, Accuracy accuracy, Reliance reliance) {

    /**
     * Who is right how often.
     *
     * @param alone the human in solo trials: of this condition if it is solo, else of the solo condition
     * @param initial the human's initial answer, in the same trials
     * @param ai the AI, in the same trials; in a solo condition its silent answer
     * @param team the final answer; empty in a solo condition
     */
    public record Accuracy(MeasureRow alone, MeasureRow initial, MeasureRow ai, Optional<MeasureRow> team) {}

    /**
     * Whether advice was taken where it was right, and left where it was wrong.
     *
     * @param rair relative AI reliance
     * @param rsr relative self-reliance
     * @param over over-reliance after an initial answer
     * @param under under-reliance after an initial answer
     * @param overAtOnce over-reliance whatever came before
     * @param underAtOnce under-reliance whatever came before
     */
    public record Reliance(
            MeasureRow rair,
            MeasureRow rsr,
            MeasureRow over,
            MeasureRow under,
            MeasureRow overAtOnce,
            MeasureRow underAtOnce) {}

    static List<ConditionReport> all(List<MeasuredTrial> trials, List<MeasureRow> rows) {
        return rows.stream()
                .filter(row -> row.reference().isEmpty())
                .map(MeasureRow::condition)
                .distinct()
                .map(name -> of(name, trials, rows))
                .toList();
    }

    private static ConditionReport of(String name, List<MeasuredTrial> trials, List<MeasureRow> rows) {
        List<MeasuredTrial> own = trials.stream()
                .filter(trial -> trial.exclusion().isEmpty()
                        && trial.setting().condition().equals(name))
                .toList();
        List<MeasureRow> means = rows.stream()
                .filter(row -> row.reference().isEmpty()
                        && row.condition().equals(name)
                        && row.estimator() == Estimator.PARTICIPANT_MEAN)
                .toList();
        boolean solo = own.stream().allMatch(MeasuredTrial::solo);
        MeasureRow last = row(means, "accuracy");
        Accuracy accuracy = new Accuracy(
                solo ? last : row(means, "human_accuracy", "human=solo"),
                row(means, "human_accuracy", "human=initial"),
                row(means, "ai_accuracy"),
                solo ? Optional.empty() : Optional.of(last));
        Reliance reliance = new Reliance(
                row(means, "rair"),
                row(means, "rsr"),
                row(means, "over_reliance", "form=two_stage"),
                row(means, "under_reliance", "form=two_stage"),
                row(means, "over_reliance", "form=one_stage"),
                row(means, "under_reliance", "form=one_stage"));
        long participants = own.stream()
                .map(trial -> trial.setting().participant())
                .distinct()
                .count();
        return new ConditionReport(name, solo, (int) participants, own.size(), accuracy, reliance);
    }

    private static MeasureRow row(List<MeasureRow> means, String measure, String... options) {
        return means.stream()
                .filter(row -> row.definition().name().equals(measure))
                .filter(row -> Stream.of(options).allMatch(row.definition().optionsText()::contains))
                .findFirst()
                .orElseThrow();
    }
}
