package tandem.xai.attribution;

import java.util.List;
import java.util.Optional;
import tandem.xai.attribution.control.CentreMap;
import tandem.xai.attribution.control.EdgeMap;
import tandem.xai.attribution.control.OtherClassMap;
import tandem.xai.attribution.control.RandomMap;

/** All methods, by the name that protocol files use, each with its usual parameters. */
public final class AttributionMethods {

    private static final List<AttributionMethod> ALL = List.of(
            new Gradient(),
            new Saliency(),
            new InputTimesGradient(),
            new SmoothGrad(),
            new VarGrad(),
            new IntegratedGradients(),
            new ExpectedGradients(),
            new GradCam(),
            new GradCamPlusPlus(),
            new LayerCam(),
            new ScoreCam(),
            new EigenCam(),
            new Occlusion(),
            new FeatureAblation(),
            new Rise(),
            new Lime(),
            new KernelShap(),
            new ExactShapley(),
            new AttentionRollout(),
            new GradientAttentionRollout(),
            new OtherClassMap(),
            new EdgeMap(),
            new RandomMap(),
            new CentreMap());

    private AttributionMethods() {}

    /** All methods, controls last. */
    public static List<AttributionMethod> all() {
        return ALL;
    }

    /** The method of that name, if there is one. */
    public static Optional<AttributionMethod> named(String name) {
        return ALL.stream().filter(method -> method.name().equals(name)).findFirst();
    }
}
