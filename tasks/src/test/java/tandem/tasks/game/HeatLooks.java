package tandem.tasks.game;

import java.util.IntSummaryStatistics;
import java.util.stream.DoubleStream;
import tandem.tasks.picture.Explained;
import tandem.xai.rendering.Heatmap;

/** How heat looks, whatever it is laid over. */
public final class HeatLooks {

    private static final double HOT = 0.5;

    private HeatLooks() {}

    /** Total heat, pixels that are hot, and the centre and extent of these; 0 where none is. */
    public static DoubleStream of(Explained layer) {
        Heatmap heatmap = ((Explained.Layer) layer).heat().what();
        double[] heat = heatmap.heat();
        double sum = 0;
        IntSummaryStatistics x = new IntSummaryStatistics();
        IntSummaryStatistics y = new IntSummaryStatistics();
        for (int i = 0; i < heat.length; i++) {
            sum += heat[i];
            if (heat[i] > HOT) {
                x.accept(i % heatmap.width());
                y.accept(i / heatmap.width());
            }
        }
        long hot = x.getCount();
        return DoubleStream.of(
                sum,
                hot,
                x.getAverage(),
                y.getAverage(),
                hot == 0 ? 0 : x.getMax() - x.getMin(),
                hot == 0 ? 0 : y.getMax() - y.getMin());
    }
}
