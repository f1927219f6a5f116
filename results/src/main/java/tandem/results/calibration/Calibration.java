package tandem.results.calibration;

import java.util.List;
import java.util.Optional;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.statistics.Result;

/**
 * What a pilot says of its items.
 *
 * @param pilot its answers
 * @param spread how items differ
 * @param items by id
 */
public record Calibration(Pilot pilot, Result<BetaBinomial> spread, List<CalibratedItem> items) {

    public Calibration {
        items = List.copyOf(items);
    }

    /**
     * Of trials.
     *
     * @param trials of a study, of people or of programs, without participants whom an exclusion rule leaves out
     * @param which answers count as given without the AI
     */
    public static Calibration of(List<MeasuredTrial> trials, Unaided which) {
        Pilot pilot = Pilot.of(trials, which);
        Result<BetaBinomial> spread = BetaBinomial.of(pilot.items());
        Optional<BetaBinomial> known = spread.value();
        return new Calibration(
                pilot,
                spread,
                pilot.items().stream()
                        .map(item -> CalibratedItem.of(item, known))
                        .toList());
    }
}
