package tandem.tasks.series.explanation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tandem.tasks.series.Cause;

/**
 * Maps that look like explanations and say nothing of the item: each is the true map of another series, of which the detector
 * named the same cause with about the same confidence. So whatever can be said of a map without looking at the series
 * beneath it (its heat, how many samples are hot, how far they reach, the confidence beside it) follows the same law for
 * placebos and for true maps.
 *
 * @param donors the other series' maps, some hundred, so that confidences are close; of series that no participant sees, with as
 *     many channels and windows as long as the study's
 */
public record PlaceboHeats(List<Donor> donors) {

    /**
     * The map of another series.
     *
     * @param named the cause that was named
     * @param confidence with which it was
     * @param heat for it; made when it is asked for
     */
    public record Donor(Cause named, double confidence, Supplier<SeriesHeat> heat) {}

    public PlaceboHeats {
        donors = List.copyOf(donors);
        Set<Cause> named =
                donors.stream().map(Donor::named).collect(Collectors.toCollection(() -> EnumSet.noneOf(Cause.class)));
        if (named.size() < Cause.values().length) {
            throw new IllegalArgumentException(
                    donors.size() + " other series, of which the detector never names some causes — give more of them");
        }
    }

    /** The placebo for a cause that is named with this confidence: the donor's map that is nearest in confidence. */
    public SeriesHeat heat(Cause named, double confidence) {
        return donors.stream()
                .filter(donor -> donor.named() == named)
                .min(Comparator.comparingDouble(donor -> Math.abs(donor.confidence() - confidence)))
                .map(donor -> donor.heat().get())
                .orElseThrow();
    }
}
