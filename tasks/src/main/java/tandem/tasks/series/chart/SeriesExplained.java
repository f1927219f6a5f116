package tandem.tasks.series.chart;

import tandem.protocols.text.LocalizedText;
import tandem.tasks.series.ChannelGrid;

/** What explains an advice on a series, ready to be shown. */
public sealed interface SeriesExplained {

    /**
     * Bands behind the channels.
     *
     * @param cells one row a channel, one column a sample of the marked window; from 0, clear, to 1
     */
    record Heat(ChannelGrid cells) implements SeriesExplained {}

    /**
     * Other curves over the marked window.
     *
     * @param values one row a channel, one column a sample of the window; in the channels' units
     */
    record Stretch(ChannelGrid values) implements SeriesExplained {}

    /** A text, which stands below the chart. */
    record Words(LocalizedText text) implements SeriesExplained {}
}
