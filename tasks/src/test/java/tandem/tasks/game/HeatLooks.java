package tandem.tasks.game;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tandem.tasks.picture.Explained;
import tandem.xai.rendering.Heatmap;

/** How heat looks, whatever it is laid over. */
public final class HeatLooks {

    private HeatLooks() {}

    /** Total heat, pixels that are hot, and the centre and extent of these; 0 where none is. */
    public static DoubleStream of(Explained layer) {
        Heatmap heatmap = ((Explained.Layer) layer).heat().what();
        double[] heat = heatmap.heat();
        int[] hot = IntStream.range(0, heat.length).filter(i -> heat[i] > 0.5).toArray();
        IntSummaryStatistics x =
                Arrays.stream(hot).map(i -> i % heatmap.width()).summaryStatistics();
        IntSummaryStatistics y =
                Arrays.stream(hot).map(i -> i / heatmap.width()).summaryStatistics();
        return DoubleStream.of(
                Arrays.stream(heat).sum(),
                hot.length,
                x.getAverage(),
                y.getAverage(),
                hot.length == 0 ? 0 : x.getMax() - x.getMin(),
                hot.length == 0 ? 0 : y.getMax() - y.getMin());
    }
}
