package tandem.protocols.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tandem.protocols.questionnaire.scoring.Aggregate;
import tandem.protocols.questionnaire.scoring.MissingRule;
import tandem.protocols.questionnaire.scoring.Scoring;
import tandem.protocols.questionnaire.scoring.Subscale;

/** The scorings that ship beside the questionnaires, as they stand in their files. */
public final class ShippedScorings {

    private ShippedScorings() {}

    /** The scoring of the questionnaire called {@code name}. */
    public static Scoring of(String name) {
        String path = "/tandem/questionnaires/" + name + ".scoring.yaml";
        try (InputStream in = ShippedScorings.class.getResourceAsStream(path)) {
            Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return new Scoring(((List<?>) root.get("scales"))
                    .stream().map(scale -> scale((Map<?, ?>) scale)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Subscale scale(Map<?, ?> scale) {
        Set<String> known =
                Set.of("id", "items", "reversed", "aggregate", "weights", "multiply", "add", "min-valid", "missing");
        if (!known.containsAll(scale.keySet())) {
            throw new AssertionError("unknown key among " + scale.keySet());
        }
        return new Subscale(
                (String) scale.get("id"),
                strings(scale.get("items")),
                Set.copyOf(strings(scale.get("reversed"))),
                Aggregate.valueOf(upper(scale.get("aggregate"))),
                Optional.ofNullable((String) scale.get("weights")),
                number(scale.get("multiply"), 1),
                number(scale.get("add"), 0),
                (int) number(scale.get("min-valid"), -1),
                MissingRule.valueOf(upper(scale.get("missing"))));
    }

    private static List<String> strings(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).collect(Collectors.toList());
    }

    private static String upper(Object word) {
        return ((String) word).toUpperCase(Locale.ROOT);
    }

    private static double number(Object value, double otherwise) {
        return value == null ? otherwise : ((Number) value).doubleValue();
    }
}
