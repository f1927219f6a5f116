package tandem.xai.attribution;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A method and all that can be set about it.
 *
 * @param name of the method
 * @param parameters what can be set
 * @param maker makes the method with these settings
 */
record MethodKind(String name, List<MethodParameter> parameters, Function<Settings, AttributionMethod> maker) {

    /** A method about which nothing can be set. */
    static MethodKind plain(AttributionMethod method) {
        return new MethodKind(method.name(), List.of(), settings -> method);
    }

    /** @throws IllegalArgumentException if there is no such parameter, or its value makes no sense */
    AttributionMethod with(Map<String, String> settings) {
        return maker.apply(new Settings(name, parameters, settings));
    }
}
