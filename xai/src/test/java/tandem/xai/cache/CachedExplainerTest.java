package tandem.xai.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.xai.ReferenceNetworks;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Passes;
import tandem.xai.attribution.Target;
import tandem.xai.attribution.control.RandomMap;
import tandem.xai.cache.CachedExplainer.Request;
import tandem.xai.cost.Spent;
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
        bundle = ReferenceNetworks.bundle(folder, "cnn");
    }

    @Test
    void whatWasExplainedOnceNeedsNoNetworkAgain() {
        List<Request> requests = List.of(request(1), request(2), request(3));

        List<CostedMap> first = explain(requests);
        List<CostedMap> second = explain(requests);

        assertThat(second).as("maps, and what they cost at first").isEqualTo(first);
        assertThat(first).allSatisfy(map -> assertThat(map.spent().seconds()).isPositive());
        assertThat(loaded).hasValue(1);
        assertThat(second).extracting(map -> map.map().passes()).containsOnly(new Passes(1, 1));
    }

    @Test
    void onlyWhatIsMissingIsComputed() {
        explain(List.of(request(1), request(3)));

        List<CostedMap> all = explain(List.of(request(1), request(2), request(3)));

        assertThat(all).extracting(map -> map.map().target()).containsExactlyElementsOf(Target.each(1, 2, 3));
        assertThat(loaded).hasValue(2);
    }

    @Test
    void aBrokenEntryIsComputedAgain() throws IOException {
        List<CostedMap> first = explain(List.of(request(1)));
        for (Path file : cached()) {
            Files.writeString(file, "broken");
        }

        List<CostedMap> again = explain(List.of(request(1)));

        assertThat(again)
                .extracting(CostedMap::map)
                .containsExactly(first.get(0).map());
        assertThat(loaded).hasValue(2);
    }

    @Test
    void anEntryOfTheRightLengthWithAnotherByteIsComputedAgain() throws IOException {
        List<CostedMap> first = explain(List.of(request(1)));
        for (Path file : cached()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }

        assertThat(explain(List.of(request(1))))
                .extracting(CostedMap::map)
                .containsExactly(first.get(0).map());
        assertThat(loaded).hasValue(2);
    }

    @Test
    void otherParametersAreAnotherExplanation() {
        ExplanationCache cache = new ExplanationCache(folder.resolve("cache"));
        RgbImage picture = request(1).picture();
        AttributionMethod seeded = new RandomMap(7);
        cache.put(
                bundle,
                picture,
                seeded,
                new CostedMap(Attribution.of(seeded, 1, 1, 1, 1, new float[] {0.5f}), new Spent(1, 2, Double.NaN)));

        assertThat(cache.get(bundle, picture, seeded, Target.of(1))).isPresent();
        assertThat(cache.get(bundle, picture, new RandomMap(8), Target.of(1))).isEmpty();
        assertThat(cache.get(bundle, picture, seeded, Target.of(2))).isEmpty();
        assertThat(cache.get(bundle, picture, seeded, Target.contrast(1, 2))).isEmpty();
    }

    @Test
    void aDiskThatRefusesCostsOnlyTheCache() throws IOException {
        List<CostedMap> expected = explain(List.of(request(1)));
        Path file = Files.writeString(folder.resolve("a file where a folder should be"), "");

        try (ExplainableModel model = load()) {
            List<CostedMap> maps = new CachedExplainer(bundle, () -> model, new ExplanationCache(file))
                    .explain(METHOD, List.of(request(1)), done -> {});

            assertThat(maps)
                    .extracting(CostedMap::map)
                    .containsExactly(expected.get(0).map());
        }
    }

    @Test
    void progressIsToldUpToTheLastPicture() {
        List<Integer> told = new ArrayList<>();
        List<Request> requests = IntStream.rangeClosed(1, 7)
                .mapToObj(CachedExplainerTest::request)
                .collect(Collectors.toCollection(ArrayList::new));
        requests.addAll(List.copyOf(requests));

        try (ExplainableModel model = load()) {
            new CachedExplainer(bundle, () -> model, new ExplanationCache(folder.resolve("cache")))
                    .explain(METHOD, requests, told::add);
        }

        assertThat(told).containsExactly(8, 14);
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

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<CostedMap> explain(List<Request> requests) {
        try (ExplainableModel model = load()) {
            AtomicInteger asked = new AtomicInteger();
            CachedExplainer explainer = new CachedExplainer(
                    bundle,
                    () -> {
                        asked.incrementAndGet();
                        return model;
                    },
                    new ExplanationCache(folder.resolve("cache")));
            List<CostedMap> maps = explainer.explain(METHOD, requests, done -> {});
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
