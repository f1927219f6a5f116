package tandem.tasks.series;

/**
 * A series as a stimulus.
 *
 * @param id stable within its set, such as {@code s0001}
 * @param series all of it; outside of the window it is normal
 * @param window the marked one, about which is asked
 * @param truth the right answer and what is known of it
 */
public record SeriesItem(String id, Series series, Window window, SeriesTruth truth) {

    public SeriesItem {
        if (window.to() > series.values().samples()) {
            throw new IllegalArgumentException("item " + id + ": the window ends at sample " + window.to()
                    + ", the series at " + series.values().samples());
        }
    }
}
