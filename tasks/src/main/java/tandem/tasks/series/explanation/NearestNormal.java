package tandem.tasks.series.explanation;

import java.util.Comparator;
import java.util.stream.IntStream;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.Window;
import tandem.tasks.series.detection.Coupling;

/**
 * The stretch of the same series, outside of the marked window and as long, that is nearest to it by the mean squared robust
 * Mahalanobis distance of their moments: what the window would look like were it normal.
 *
 * @param window the stretch
 * @param distance its mean squared distance, 0 or more
 */
public record NearestNormal(Window window, double distance) {

    private static final int MOST_CANDIDATES = 300;

    /**
     * Looks for it; in long series, at places evenly apart.
     *
     * @param coupling of the item's channels outside of its window
     * @throws IllegalArgumentException if neither side of the marked window is as long as the window
     */
    public static NearestNormal of(SeriesItem item, Coupling coupling) {
        ChannelGrid values = item.series().values();
        Window marked = item.window();
        int last = values.samples() - marked.length();
        int stride = last / MOST_CANDIDATES + 1;
        return IntStream.rangeClosed(0, last / stride)
                .mapToObj(place -> new Window(place * stride, place * stride + marked.length()))
                .filter(candidate -> !candidate.overlaps(marked))
                .map(candidate -> new NearestNormal(candidate, coupling.squaredDistance(values, marked, candidate)))
                .min(Comparator.comparingDouble(NearestNormal::distance))
                .orElseThrow(() -> new IllegalArgumentException(
                        "item " + item.id() + ": no stretch as long as the window lies before or after it"));
    }
}
