package tandem.tasks.series.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.detection.Detector;
import tandem.tasks.series.explanation.SeriesHeat;
import tandem.tasks.series.network.NetworkDetector;
import tandem.tasks.series.network.NetworkParameters;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;

/**
 * Advises by a network; its evidence is what methods of attribution find. A window is a picture of channels × samples to them; a
 * place that is not there is one that is as the other channels say, and stays.
 */
final class NetworkAdvisor implements SeriesAdvisor {

    /** The word in protocol files. */
    static final String WORD = "network";

    private static final String USUAL = "integrated-gradients";

    /** Segments are of one channel: so many of them along the window. */
    private static final int PARTS = 8;

    /** The methods that take channels × samples as they are, with what is set otherwise than for pictures. */
    private static final Map<String, Map<String, String>> METHODS = methods();

    private final NetworkDetector detector;
    private final String hash;
    private final int channels;

    /** @param dials of the windows that the network takes */
    NetworkAdvisor(NetworkParameters parameters, SeriesDials dials) {
        this.detector = new NetworkDetector(parameters, dials);
        this.hash = parameters.hash();
        this.channels = dials.channels();
    }

    /** Words of methods of attribution. */
    static List<String> methodWords() {
        return List.copyOf(METHODS.keySet());
    }

    private static Map<String, Map<String, String>> methods() {
        Map<String, Map<String, String>> methods = new LinkedHashMap<>();
        methods.put(USUAL, Map.of());
        methods.put("expected-gradients", Map.of("background", "0.0+own-mean"));
        methods.put("input-x-gradient", Map.of());
        methods.put("saliency", Map.of());
        methods.put("smoothgrad", Map.of());
        methods.put("feature-ablation", Map.of("segments", ""));
        methods.put("kernel-shap", Map.of("segments", ""));
        return methods;
    }

    @Override
    public Detector detector() {
        return detector;
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public List<String> heats() {
        return Stream.concat(
                        Stream.of(SeriesExplanation.NAMES.words().get(SeriesExplanation.HEAT.ordinal())),
                        METHODS.keySet().stream())
                .toList();
    }

    @Override
    public SeriesHeat heat(SeriesItem item, Cause about, String word) {
        ChannelGrid attribution = detector.attribution(item, about, method(METHODS.containsKey(word) ? word : USUAL));
        return SeriesHeat.of(attribution, about);
    }

    private AttributionMethod method(String word) {
        Map<String, String> settings = new LinkedHashMap<>(METHODS.get(word));
        settings.computeIfPresent("segments", (name, none) -> "grid(" + channels + "x" + PARTS + ")");
        return AttributionMethods.named(word, settings).orElseThrow();
    }

    @Override
    public String remedy() {
        return "explain a network otherwise";
    }

    @Override
    public void close() {
        detector.close();
    }
}
