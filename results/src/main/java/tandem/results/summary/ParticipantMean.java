package tandem.results.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import tandem.results.trials.TrialRow;

/**
 * The mean over participants of a value that each participant has or, where its denominator is empty, has not. Undefined
 * values are left out and counted, never taken for 0.
 *
 * @param mean over the defined values; empty if there are none
 * @param defined participants with a value
 * @param undefined participants without one
 */
public record ParticipantMean(OptionalDouble mean, int defined, int undefined) {

    /**
     * The mean of {@code value} over participants.
     *
     * @param participants each one's trials
     */
    static ParticipantMean of(List<List<TrialRow>> participants, Function<List<TrialRow>, OptionalDouble> value) {
        List<Double> values = new ArrayList<>();
        for (List<TrialRow> trials : participants) {
            value.apply(trials).ifPresent(values::add);
        }
        return new ParticipantMean(
                values.stream().mapToDouble(Double::doubleValue).average(),
                values.size(),
                participants.size() - values.size());
    }
}
