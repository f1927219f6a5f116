package tandem.xai.attribution;

import java.util.List;
import java.util.Optional;
import tandem.xai.attribution.control.CentreMap;
import tandem.xai.attribution.control.RandomMap;

/** All methods, by the name that protocol files use. */
public final class AttributionMethods {

    private static final List<AttributionMethod> ALL = List.of(
            new Gradient(),
            new Saliency(),
            new InputTimesGradient(),
            new IntegratedGradients(),
            new GradCam(),
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
