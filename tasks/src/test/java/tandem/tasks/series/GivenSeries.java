package tandem.tasks.series;

/** Series that differ from generated ones. */
public final class GivenSeries {

    private GivenSeries() {}

    /** The same question about other values, one row a channel. */
    public static SeriesItem of(SeriesItem item, double[][] values) {
        Series other = new Series(item.series().channels(), new ChannelGrid(values));
        return new SeriesItem(item.id(), other, item.window(), item.truth());
    }
}
