package tandem.xai.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tandem.xai.attribution.control.CentreMap;
import tandem.xai.attribution.control.EdgeMap;
import tandem.xai.attribution.control.OtherClassMap;
import tandem.xai.attribution.control.RandomMap;

/** All methods, by the name that protocol files use, and what can be set about each. */
public final class AttributionMethods {

    private static final MethodParameter SEED = parameter("seed", "0", "another seed draws otherwise; a whole number");
    private static final MethodParameter BASELINE = parameter(
            "baseline",
            "0.0",
            "what stands where nothing shall stand: a number in normalised units (0 is the mean colour), own-mean,"
                    + " blurred(SHARE of the width) or rgb(RED,GREEN,BLUE) from 0 to 1");
    private static final MethodParameter SAMPLES_OF_NOISE =
            parameter("samples", "50", "noisy copies; a whole number, 1 or more");
    private static final MethodParameter NOISE = parameter(
            "noise",
            "0.15-of-range",
            "standard deviation: a number in normalised units, or with -of-range a share of the input's range");

    private static final MethodKind INTEGRATED_GRADIENTS = new MethodKind(
            "integrated-gradients",
            List.of(
                    parameter("steps", "50", "points on the path; a whole number, 2 or more"),
                    BASELINE,
                    parameter("rule", "gauss-legendre", "where points lie: gauss-legendre, middle, trapezoid")),
            set -> new IntegratedGradients(set.whole("steps"), set.baseline("baseline"), set.rule("rule")));

    private static final List<MethodKind> KINDS = List.of(
            MethodKind.plain(new Gradient()),
            MethodKind.plain(new Saliency()),
            MethodKind.plain(new InputTimesGradient()),
            new MethodKind(
                    "smoothgrad",
                    List.of(SAMPLES_OF_NOISE, NOISE, SEED),
                    set -> new SmoothGrad(set.whole("samples"), set.noise("noise"), set.seed())),
            new MethodKind(
                    "vargrad",
                    List.of(SAMPLES_OF_NOISE, NOISE, SEED),
                    set -> new VarGrad(set.whole("samples"), set.noise("noise"), set.seed())),
            INTEGRATED_GRADIENTS,
            new MethodKind(
                    "expected-gradients",
                    List.of(
                            parameter("samples", "25", "points for each baseline; a whole number, 1 or more"),
                            parameter(
                                    "background",
                                    "rgb(0.0,0.0,0.0)+rgb(0.5,0.5,0.5)+rgb(1.0,1.0,1.0)+blurred(0.1)",
                                    "baselines, with + between"),
                            SEED),
                    set -> new ExpectedGradients(set.whole("samples"), set.background("background"), set.seed())),
            MethodKind.plain(new GradCam()),
            MethodKind.plain(new GradCamPlusPlus()),
            MethodKind.plain(new LayerCam()),
            MethodKind.plain(new ScoreCam()),
            MethodKind.plain(new EigenCam()),
            new MethodKind(
                    "occlusion",
                    List.of(
                            parameter(
                                    "window", "0.125", "side of the window: a share of the picture's, or whole pixels"),
                            parameter("stride", "0.0625", "between windows, in the same words; at most the window"),
                            BASELINE),
                    set -> new Occlusion(set.extent("window"), set.extent("stride"), set.baseline("baseline"))),
            new MethodKind(
                    "feature-ablation",
                    List.of(segments("grid(8x8)"), BASELINE),
                    set -> new FeatureAblation(set.segments("segments"), set.baseline("baseline"))),
            new MethodKind(
                    "rise",
                    List.of(
                            parameter("masks", "2000", "a whole number, 1 or more"),
                            parameter("cells", "7", "of a mask along each side; a whole number, 1 or more"),
                            parameter("open", "0.5", "probability that a cell is open; above 0, at most 1"),
                            BASELINE,
                            SEED),
                    set -> new Rise(
                            set.whole("masks"),
                            set.whole("cells"),
                            set.number("open"),
                            set.baseline("baseline"),
                            set.seed())),
            new MethodKind(
                    "lime",
                    List.of(
                            parameter("samples", "1000", "coalitions to ask about; a whole number, 2 or more"),
                            segments("slic(50,compactness=10.0)"),
                            BASELINE,
                            parameter("kernel", "0.25", "width of the kernel; positive"),
                            parameter("ridge", "1.0", "penalty on the squares of the coefficients; positive"),
                            SEED),
                    set -> new Lime(
                            set.whole("samples"),
                            set.segments("segments"),
                            set.baseline("baseline"),
                            set.number("kernel"),
                            set.number("ridge"),
                            set.seed())),
            new MethodKind(
                    "kernel-shap",
                    List.of(
                            parameter("samples", "1000", "coalitions to ask about; four times the segments or more"),
                            segments("slic(50,compactness=10.0)"),
                            BASELINE,
                            SEED),
                    set -> new KernelShap(
                            set.whole("samples"), set.segments("segments"), set.baseline("baseline"), set.seed())),
            new MethodKind(
                    "shapley",
                    List.of(segments("grid(3x3)"), BASELINE),
                    set -> new ExactShapley(set.segments("segments"), set.baseline("baseline"))),
            MethodKind.plain(new AttentionRollout()),
            MethodKind.plain(new GradientAttentionRollout()),
            MethodKind.plain(new OtherClassMap(INTEGRATED_GRADIENTS.with(Map.of()))),
            MethodKind.plain(new EdgeMap()),
            new MethodKind("random", List.of(SEED), set -> new RandomMap(set.seed())),
            MethodKind.plain(new CentreMap()));

    private static final List<AttributionMethod> ALL =
            KINDS.stream().map(kind -> kind.with(Map.of())).toList();

    private AttributionMethods() {}

    /** All methods as they usually are, controls last. */
    public static List<AttributionMethod> all() {
        return ALL;
    }

    /** The method of that name as it usually is, if there is one. */
    public static Optional<AttributionMethod> named(String name) {
        return ALL.stream().filter(method -> method.name().equals(name)).findFirst();
    }

    /**
     * The method of that name as it usually is.
     *
     * @throws IllegalArgumentException in one line that names them all, if there is no such method
     */
    public static AttributionMethod require(String name) {
        return named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no method “" + name + "” — there are "
                        + ALL.stream().map(AttributionMethod::name).collect(Collectors.joining(", "))));
    }

    /**
     * The method of that name, if there is one, with these settings; the rest is as usual.
     *
     * @param settings values by the names of {@link #parameters}
     * @throws IllegalArgumentException in one line, if there is no such parameter or its value makes no sense
     */
    public static Optional<AttributionMethod> named(String name, Map<String, String> settings) {
        return KINDS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(kind -> kind.with(settings));
    }

    /** What can be set about the method of that name; empty if nothing can, or there is none. */
    public static List<MethodParameter> parameters(String name) {
        return KINDS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(MethodKind::parameters)
                .orElse(List.of());
    }

    private static MethodParameter segments(String usual) {
        return parameter(
                "segments",
                usual,
                "what is there or not: grid(ROWSxCOLUMNS), slic(COUNT) or slic(COUNT,compactness=NUMBER)");
    }

    private static MethodParameter parameter(String name, String usual, String meaning) {
        return new MethodParameter(name, usual, meaning);
    }
}
