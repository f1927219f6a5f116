package tandem.tasks.series;

import java.util.List;

/**
 * What sensors have said over time.
 *
 * @param channels their names
 * @param values one row a channel, in the same order
 */
public record Series(List<String> channels, ChannelGrid values) {

    public Series {
        channels = List.copyOf(channels);
        if (channels.size() != values.channels()) {
            throw new IllegalArgumentException(channels.size() + " names for " + values.channels() + " channels");
        }
    }
}
