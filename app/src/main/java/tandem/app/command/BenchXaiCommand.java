package tandem.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Sample;
import tandem.xai.bench.MethodBench;
import tandem.xai.bench.MethodBench.Measured;
import tandem.xai.cache.CacheLocation;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundles;
import tandem.xai.model.ModelInput;

/** {@code bench xai}: how fast pictures are explained. */
@Command(
        name = "xai",
        description =
                "How many pictures a second each method explains, beside the bare cost of its forward and backward"
                        + " passes.",
        mixinStandardHelpOptions = true)
public final class BenchXaiCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "folder of a model bundle, or a shipped network's name (${DEFAULT-VALUE})",
            defaultValue = "creatures-cnn")
    private String model;

    @Option(names = "--method", paramLabel = "NAME", description = "only these; may be given several times")
    private List<String> wanted = List.of();

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "so many masks of RISE and coalitions of LIME and KernelSHAP, for large networks; else the"
                    + " usual 2000 and 1000")
    private int samples;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "to spend on a method at least (${DEFAULT-VALUE})",
            defaultValue = "2")
    private double seconds;

    public BenchXaiCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<AttributionMethod> methods = AttributionMethods.all().stream()
                .filter(wanted.isEmpty() ? method -> true : method -> wanted.contains(method.name()))
                .map(this::sized)
                .toList();
        for (String name : wanted) {
            if (methods.stream().map(AttributionMethod::name).noneMatch(Predicate.isEqual(name))) {
                throw new ParameterException(spec.commandLine(), "there is no method “" + name + "”");
            }
        }
        try (ExplainableModel network = new ModelBundles(CacheLocation.ofUser())
                .resolve(model, Path.of(""))
                .load()) {
            MethodBench bench = new MethodBench(network, sample(network.bundle().input()), seconds);
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s, %d×%d%n%-28s %9s %10s %12s %12s %7s%n",
                            network.bundle().name(),
                            network.bundle().input().width(),
                            network.bundle().input().height(),
                            "method",
                            "forward",
                            "backward",
                            "pictures/s",
                            "bare limit/s",
                            "ratio");
            methods.stream()
                    .filter(method -> method.supports(network))
                    .forEach(method -> tell(method, bench.of(method)));
        }
        return 0;
    }

    private AttributionMethod sized(AttributionMethod method) {
        String parameter = Map.of("rise", "masks", "lime", "samples", "kernel-shap", "samples")
                .get(method.name());
        if (samples == 0 || parameter == null) {
            return method;
        }
        return AttributionMethods.named(method.name(), Map.of(parameter, Integer.toString(samples)))
                .orElseThrow();
    }

    /** A picture of patches, so that superpixels find something. */
    private static Sample sample(ModelInput input) {
        int pixels = input.width() * input.height();
        float[] values = new float[3 * pixels];
        for (int k = 0; k < values.length; k++) {
            int y = k % pixels / input.width();
            int x = k % input.width();
            values[k] =
                    (float) Math.sin(7.0 * x / input.width() + k / pixels) + (float) Math.cos(9.0 * y / input.height());
        }
        return new Sample(input, 3, input.height(), input.width(), values);
    }

    private void tell(AttributionMethod method, Measured measured) {
        boolean asks = measured.passes().forward() > 0;
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-28s %9d %10d %12.2f %12s %7s%n",
                        method.name(),
                        measured.passes().forward(),
                        measured.passes().backward(),
                        1 / measured.method(),
                        asks ? String.format(Locale.ROOT, "%.2f", 1 / measured.bare()) : "–",
                        asks ? String.format(Locale.ROOT, "%.2f", measured.ratio()) : "–");
    }
}
