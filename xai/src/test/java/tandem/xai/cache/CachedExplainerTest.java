package tandem.xai.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.cache.CachedExplainer.Request;
import tandem.xai.image.RgbImage;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;

class CachedExplainerTest {

    private static final AttributionMethod METHOD =
            AttributionMethods.named("gradient").orElseThrow();

    @TempDir
    Path folder;

    private final AtomicInteger loaded = new AtomicInteger();
    private ModelBundle bundle;

    @BeforeEach
    void aRealNetwork() throws IOException {
        Path network = Files.createDirectories(folder.resolve("network"));
        try (var weights = getClass().getResourceAsStream("/reference/cnn.pt")) {
            Files.write(network.resolve("weights.pt"), weights.readAllBytes());
        }
        Files.writeString(network.resolve("model.yaml"), """
                name: reference
                classes: [a, b, c, d, e, f, g, h]
                input: { width: 64, height: 64, mean: [0, 0, 0], std: [1, 1, 1] }
                weights: weights.pt
                """);
        bundle = ModelBundle.read(network);
    }

    @Test
    void whatWasExplainedOnceNeedsNoNetworkAgain() {
        List<Request> requests = List.of(request(1), request(2), request(3));

        List<Attribution> first = explain(requests);
        List<Attribution> second = explain(requests);

        assertThat(second).isEqualTo(first);
        assertThat(loaded).hasValue(1);
    }

    @Test
    void onlyWhatIsMissingIsComputed() {
        explain(List.of(request(1), request(3)));

        List<Attribution> all = explain(List.of(request(1), request(2), request(3)));

        assertThat(all).extracting(Attribution::target).containsExactly(1, 2, 3);
        assertThat(loaded).hasValue(2);
    }

    @Test
    void aBrokenEntryIsComputedAgain() throws IOException {
        List<Attribution> first = explain(List.of(request(1)));
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "broken");
            }
        }

        List<Attribution> again = explain(List.of(request(1)));

        assertThat(again).isEqualTo(first);
        assertThat(loaded).hasValue(2);
    }

    @Test
    void predictionsAreMadeOnce() {
        List<RgbImage> pictures = List.of(request(1).picture(), request(2).picture());
        PredictionCache cache = new PredictionCache(folder.resolve("cache"));
        try (ExplainableModel model = load()) {
            var first = cache.predict(bundle, () -> model, pictures, done -> {});
            var second = cache.predict(
                    bundle,
                    () -> {
                        throw new AssertionError("asked for the network again");
                    },
                    pictures,
                    done -> {});
            assertThat(second).isEqualTo(first);
        }
    }

    private List<Attribution> explain(List<Request> requests) {
        try (ExplainableModel model = load()) {
            AtomicInteger asked = new AtomicInteger();
            CachedExplainer explainer = new CachedExplainer(
                    bundle,
                    () -> {
                        asked.incrementAndGet();
                        return model;
                    },
                    new ExplanationCache(folder.resolve("cache")));
            List<Attribution> maps = explainer.explain(METHOD, requests, done -> {});
            loaded.addAndGet(Math.min(1, asked.get()));
            return maps;
        }
    }

    private ExplainableModel load() {
        return bundle.load();
    }

    private static Request request(int target) {
        int[] pixels = new int[64 * 64];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i * 2654435 * target & 0xFFFFFF;
        }
        return new Request(new RgbImage(64, 64, pixels), target);
    }
}
