package tandem.xai.attribution;

import java.util.List;
import java.util.Map;
import tandem.xai.attribution.control.OtherClassMap;
import tandem.xai.attribution.segment.Grid;
import tandem.xai.attribution.segment.Slic;

/** All methods, those that ask often with so few samples that a test may ask all of them many times. */
public final class QuickMethods {

    private static final Baseline GREY = Baseline.constant(0);

    private static final Map<String, AttributionMethod> QUICK = Map.of(
            "smoothgrad", new SmoothGrad(3, Noise.ofRange(0.15), 1),
            "vargrad", new VarGrad(3, Noise.ofRange(0.15), 1),
            "integrated-gradients", new IntegratedGradients(4, Baseline.ownMean(), PathRule.GAUSS_LEGENDRE),
            "expected-gradients", new ExpectedGradients(2, List.of(GREY, Baseline.blurred(0.1)), 1),
            "occlusion", new Occlusion(Extent.share(1.0 / 3), Extent.share(0.2), Baseline.blurred(0.1)),
            "rise", new Rise(30, 5, 0.5, GREY, 1),
            "lime", new Lime(30, new Slic(12), GREY, 0.25, 1, 1),
            "kernel-shap", new KernelShap(64, new Slic(12), Baseline.colour(0.2, 0.4, 0.6), 1),
            "shapley", new ExactShapley(new Grid(2, 2), GREY),
            "other-class", new OtherClassMap(new Gradient()));

    private QuickMethods() {}

    /** In the order of {@link AttributionMethods#all()}. */
    public static List<AttributionMethod> all() {
        return AttributionMethods.all().stream()
                .map(method -> QUICK.getOrDefault(method.name(), method))
                .toList();
    }
}
