package tandem.tasks.series.task;

import java.util.Arrays;
import tandem.protocols.item.PooledItem;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.chart.SeriesExplained;

/** Heat that explains advice on series. */
final class GivenHeat {

    private GivenHeat() {}

    /** What explains the advice on an item. */
    static ChannelGrid of(SeriesMaterials materials, PooledItem item, String explanation) {
        return ((SeriesExplained.Heat)
                        materials.explained(item.item().id(), item.advice().label(), explanation))
                .cells();
    }

    /** All cells, wherever they lie. */
    static double[] sorted(ChannelGrid cells) {
        return Arrays.stream(cells.toArray())
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
    }
}
