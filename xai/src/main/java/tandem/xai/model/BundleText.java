package tandem.xai.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes {@code model.yaml}; what has its default value is left out. */
final class BundleText {

    private static final int LINE_WIDTH = 110;

    private BundleText() {}

    static String of(ModelBundle bundle) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", bundle.name());
        keys.put("classes", bundle.classes());
        keys.put("input", input(bundle.input()));
        keys.put("weights", bundle.weights());
        bundle.architecture().ifPresent(word -> keys.put("architecture", word));
        if (!bundle.licence().isEmpty()) {
            keys.put("licence", bundle.licence());
        }
        if (!bundle.provenance().isEmpty()) {
            keys.put("provenance", bundle.provenance());
        }
        if (bundle.temperature() != 1) {
            keys.put("temperature", bundle.temperature());
        }
        if (!bundle.evaluation().isEmpty()) {
            keys.put("evaluation", bundle.evaluation());
        }
        return new Dump(DumpSettings.builder()
                        .setDefaultFlowStyle(FlowStyle.AUTO)
                        .setWidth(LINE_WIDTH)
                        .build())
                .dumpToString(keys);
    }

    private static Map<String, Object> input(ModelInput input) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("width", input.width());
        keys.put("height", input.height());
        keys.put("channels", "RGB");
        keys.put("mean", input.mean());
        keys.put("std", input.std());
        if (input.fit() != ModelInput.Fit.SQUEEZE) {
            keys.put("fit", input.fit().word());
        }
        return keys;
    }
}
