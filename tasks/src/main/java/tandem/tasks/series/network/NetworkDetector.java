package tandem.tasks.series.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.detection.Detector;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.model.Prediction;

/** Tells causes apart by a trained network. Holds native memory until it is closed. */
public final class NetworkDetector implements Detector, AutoCloseable {

    private final SeriesNetwork network;

    /** @param dials of the windows that the network takes */
    public NetworkDetector(NetworkParameters parameters, SeriesDials dials) {
        this.network = SeriesNetwork.of(parameters, dials);
    }

    @Override
    public Prediction predict(SeriesItem item) {
        return predict(List.of(item)).get(0);
    }

    @Override
    public List<Prediction> predict(List<SeriesItem> items) {
        List<float[]> inputs = items.parallelStream().map(NetworkInput::of).toList();
        // A network is used from one thread at a time.
        synchronized (network) {
            List<float[]> logits = OneThread.compute(() -> network.logits(inputs));
            return Prediction.ofLogits(logits, network.bundle().temperature());
        }
    }

    /**
     * Where a method of attribution finds what speaks for a cause: one row a channel, one column a sample of the window; signed
     * where the method tells what speaks against it.
     */
    public ChannelGrid attribution(SeriesItem item, Cause about, AttributionMethod method) {
        int channels = item.series().values().channels();
        int samples = item.window().length();
        synchronized (network) {
            try (NDManager scope = network.newManager()) {
                NDArray window =
                        scope.create(NetworkInput.of(item), new Shape(1, NetworkInput.PLANES, channels, samples));
                List<Attribution> maps =
                        OneThread.compute(() -> method.explain(network, window, new int[] {about.ordinal()}));
                double[] cells = maps.get(0).perPixel();
                return new ChannelGrid(IntStream.range(0, channels)
                        .mapToObj(c -> Arrays.copyOfRange(cells, c * samples, (c + 1) * samples))
                        .toArray(double[][]::new));
            }
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
