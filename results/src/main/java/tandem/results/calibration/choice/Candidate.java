package tandem.results.calibration.choice;

import java.util.List;
import tandem.results.calibration.CalibratedItem;

/**
 * An item that can be chosen.
 *
 * @param id of the item
 * @param kind its stratum
 * @param accuracy of people without the AI, shrunk
 */
record Candidate(String id, Kind kind, double accuracy) {

    /**
     * What kind of item.
     *
     * @param truth right option
     * @param aiRight whether the AI is right
     */
    record Kind(String truth, boolean aiRight) {}

    /** Those items of which accuracy and advice are known. */
    static List<Candidate> among(List<CalibratedItem> items) {
        return items.stream()
                .filter(calibrated -> calibrated.shrunkAccuracy().isPresent()
                        && calibrated.item().adviceCorrect().isPresent())
                .map(calibrated -> new Candidate(
                        calibrated.item().id(),
                        new Kind(
                                calibrated.item().truth(),
                                calibrated.item().adviceCorrect().get()),
                        calibrated.shrunkAccuracy().getAsDouble()))
                .toList();
    }
}
