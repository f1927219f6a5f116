package tandem.app.evaluation.shortcut;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.app.evaluation.shortcut.PlantedShortcut.Mass;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;

class PlantedShortcutTest {

    @TempDir
    Path scratch;

    @Test
    void mapsHaveHeatOnThePatchWhereItWasLearnedAndNotWhereItWasNot() throws IOException {
        PlantedShortcut.Outcome outcome = new PlantedShortcut(1, 120, 3, 6)
                .run(methods("integrated-gradients", "occlusion", "grad-cam", "random"), scratch);

        // A patch of 12 × 12 in a picture of 64 × 64.
        assertThat(outcome.area()).isEqualTo(144.0 / 4096);
        assertThat(outcome.planted()).as("the shortcut is easy to learn").isGreaterThan(0.9);
        Map<String, Mass> masses =
                outcome.masses().stream().collect(Collectors.toMap(Mass::method, Function.identity()));
        for (String method : List.of("integrated-gradients", "occlusion", "grad-cam")) {
            assertThat(masses.get(method).planted()).as(method).isGreaterThan(5 * outcome.area());
            assertThat(masses.get(method).unplanted())
                    .as(method)
                    .isLessThan(2 * outcome.area())
                    .isLessThan(masses.get(method).planted() / 3);
        }
        // A control knows no network.
        assertThat(masses.get("random").planted())
                .isEqualTo(masses.get("random").unplanted())
                .isLessThan(3 * outcome.area());
    }

    private static List<AttributionMethod> methods(String... names) {
        return List.of(names).stream()
                .map(name -> AttributionMethods.named(name).orElseThrow())
                .toList();
    }
}
