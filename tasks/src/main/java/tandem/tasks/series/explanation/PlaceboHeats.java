package tandem.tasks.series.explanation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.detection.SeriesAdvice;
import tandem.tasks.series.detection.SeriesDetector;

/**
 * Maps that look like explanations and say nothing of the item: each is the true map of another series, of which the detector
 * named the same cause with about the same confidence. So whatever can be said of a map without looking at the series
 * beneath it (its heat, how many samples are hot, how far they reach, the confidence beside it) follows the same law for
 * placebos and for true maps.
 *
 * @param donors the other series' maps
 */
public record PlaceboHeats(List<Donor> donors) {

    /**
     * The map of another series.
     *
     * @param confidence with which its cause was named
     * @param heat for the cause that was named
     */
    public record Donor(double confidence, SeriesHeat heat) {

        /** What the detector's advice on another series gives. */
        public static Donor of(SeriesAdvice advice) {
            return new Donor(advice.confidence(), SeriesHeat.of(advice.evidence(), advice.named()));
        }
    }

    public PlaceboHeats {
        donors = List.copyOf(donors);
        Set<Cause> named = donors.stream()
                .map(donor -> donor.heat().about())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cause.class)));
        if (named.size() < Cause.values().length) {
            throw new IllegalArgumentException(
                    donors.size() + " other series, of which the detector never names some causes — give more of them");
        }
    }

    /**
     * From series that no participant sees, with as many channels and windows as long as the study's.
     *
     * @param items some hundred, so that confidences are close; with few, the detector may not name each cause
     */
    public static PlaceboHeats of(SeriesDetector detector, List<SeriesItem> items) {
        return new PlaceboHeats(
                items.stream().map(detector::advise).map(Donor::of).toList());
    }

    /** The placebo for a cause that is named with this confidence: the donor's map that is nearest in confidence. */
    public SeriesHeat heat(Cause named, double confidence) {
        return donors.stream()
                .filter(donor -> donor.heat().about() == named)
                .min(Comparator.comparingDouble(donor -> Math.abs(donor.confidence() - confidence)))
                .map(Donor::heat)
                .orElseThrow();
    }
}
