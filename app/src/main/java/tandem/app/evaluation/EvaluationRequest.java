package tandem.app.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.xai.metrics.LocalisationMetric;
import tandem.xai.metrics.Metrics;

/**
 * What somebody asks for, in words.
 *
 * @param methods names, each once
 * @param settings of methods: {@code METHOD.NAME=VALUE}
 * @param metrics names, each once
 * @param seeds for methods that draw, each once; one or more
 */
public record EvaluationRequest(List<String> methods, List<String> settings, List<String> metrics, List<Long> seeds) {

    private static final String SEED = "seed";

    /** @throws IllegalArgumentException in one line, if something is asked for twice */
    public EvaluationRequest {
        methods = once("method", methods);
        settings = List.copyOf(settings);
        metrics = once("metric", metrics);
        seeds = once("seed", seeds);
    }

    /**
     * What is set about each method.
     *
     * @throws IllegalArgumentException in one line, if words make no sense
     */
    public Map<String, Map<String, String>> settingsByMethod() {
        Map<String, Map<String, String>> byMethod = new LinkedHashMap<>();
        for (String words : settings) {
            int equals = words.indexOf('=');
            int point = words.lastIndexOf('.', Math.max(0, equals));
            if (equals < 0 || point < 1) {
                throw new IllegalArgumentException(
                        "“" + words + "” is no setting of a method — write METHOD.NAME=VALUE, such as rise.masks=500");
            }
            String method = words.substring(0, point);
            String name = words.substring(point + 1, equals);
            if (!methods.contains(method)) {
                throw new IllegalArgumentException("“" + words + "” sets something about " + method
                        + ", which is not among the methods " + String.join(", ", methods));
            } else if (name.equals(SEED)) {
                throw new IllegalArgumentException("“" + words + "” sets a seed — name seeds with --seeds");
            }
            String before = byMethod.computeIfAbsent(method, none -> new LinkedHashMap<>())
                    .put(name, words.substring(equals + 1));
            if (before != null) {
                throw new IllegalArgumentException(method + "." + name + " is set twice — set it once");
            }
        }
        return byMethod;
    }

    /** Whether a metric needs to know where the thing is in each picture. */
    public boolean asksForMasks() {
        return metrics.stream()
                .flatMap(name -> Metrics.named(name).stream())
                .anyMatch(LocalisationMetric.class::isInstance);
    }

    private static <T> List<T> once(String kind, List<T> asked) {
        Set<T> before = new HashSet<>();
        for (T one : asked) {
            if (!before.add(one)) {
                throw new IllegalArgumentException("the " + kind + " “" + one + "” is named twice — name it once");
            }
        }
        return List.copyOf(asked);
    }
}
