package tandem.app.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.study.InputException;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.MethodParameter;
import tandem.xai.attribution.Sample;
import tandem.xai.bench.MethodBench;
import tandem.xai.bench.MethodBench.Measured;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelInput;

/** {@code bench xai}: how fast pictures are explained. */
@Command(
        name = "xai",
        description =
                "How many pictures a second each method explains, beside the bare cost of its forward and backward"
                        + " passes.",
        mixinStandardHelpOptions = true)
public final class BenchXaiCommand implements Callable<Integer> {

    /** Parameters that say how much a method draws. */
    private static final Set<String> COUNTS = Set.of("masks", "samples");

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = NetworkOption.MEANING + " (${DEFAULT-VALUE})",
            defaultValue = "creatures-cnn")
    private String model;

    @Option(names = "--method", paramLabel = "NAME", description = "only these; may be given several times")
    private List<String> wanted = List.of();

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "so many masks or samples of the methods that draw them, for large networks; else as many as"
                    + " each usually draws")
    private Integer samples;

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
        List<AttributionMethod> methods = methods();
        try (ExplainableModel network = NetworkOption.bundle(model).load()) {
            List<String> refusals = methods.stream()
                    .filter(method -> wanted.contains(method.name()) && !method.supports(network))
                    .map(method -> method.refusal(network))
                    .toList();
            if (!refusals.isEmpty()) {
                throw new InputException(refusals);
            }
            tellHeading(network);
            MethodBench bench = new MethodBench(network, sample(network.bundle().input()), seconds);
            methods.stream()
                    .filter(method -> method.supports(network))
                    .forEach(method -> tell(method, measured(bench, method)));
        }
        return 0;
    }

    private List<AttributionMethod> methods() {
        if (samples != null && samples < 1) {
            throw new ParameterException(spec.commandLine(), "--samples counts from 1");
        }
        try {
            List<AttributionMethod> usual = wanted.isEmpty()
                    ? AttributionMethods.all()
                    : wanted.stream()
                            .distinct()
                            .map(AttributionMethods::require)
                            .toList();
            return samples == null ? usual : usual.stream().map(this::sized).toList();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private AttributionMethod sized(AttributionMethod method) {
        Map<String, String> settings = new HashMap<>();
        for (MethodParameter parameter : AttributionMethods.parameters(method.name())) {
            if (COUNTS.contains(parameter.name())) {
                settings.put(parameter.name(), Integer.toString(samples));
            }
        }
        return AttributionMethods.named(method.name(), settings).orElseThrow();
    }

    private static Measured measured(MethodBench bench, AttributionMethod method) {
        try {
            return bench.of(method);
        } catch (IllegalArgumentException wrong) {
            // Some settings can be judged only beside a picture: so many samples for so many segments.
            throw new InputException(method.name() + ": " + wrong.getMessage());
        }
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

    private void tellHeading(ExplainableModel network) {
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
