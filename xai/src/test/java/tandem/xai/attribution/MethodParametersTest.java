package tandem.xai.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be set about methods, in the words of protocol files. */
class MethodParametersTest {

    static Stream<AttributionMethod> methods() {
        return AttributionMethods.all().stream()
                .filter(method -> !method.getClass().getPackageName().endsWith("control"));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void whatAMethodSaysOfItselfIsWhatCanBeSet(AttributionMethod method) {
        String usual = AttributionMethods.parameters(method.name()).stream()
                .map(parameter -> parameter.name() + "=" + parameter.usual())
                .collect(Collectors.joining(" "));

        assertThat(method.parameters()).isEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource({
        "integrated-gradients, steps, 10",
        "integrated-gradients, baseline, own-mean",
        "integrated-gradients, baseline, 'rgb(0.0,0.5,1.0)'",
        "integrated-gradients, baseline, blurred(0.05)",
        "integrated-gradients, baseline, -1.5",
        "integrated-gradients, rule, trapezoid",
        "smoothgrad, noise, 0.2",
        "smoothgrad, noise, 0.1-of-range",
        "smoothgrad, seed, -3",
        "expected-gradients, background, 0.0+own-mean",
        "occlusion, window, 0.25",
        "occlusion, window, 8",
        "lime, segments, grid(4x5)",
        "lime, segments, 'slic(30,compactness=2.5)'",
        "random, seed, 4",
    })
    void whatIsSetIsWhatTheMethodSaysOfItself(String name, String parameter, String value) {
        AttributionMethod method =
                AttributionMethods.named(name, Map.of(parameter, value)).orElseThrow();

        assertThat(method.name()).isEqualTo(name);
        assertThat(" " + method.parameters() + " ").contains(" " + parameter + "=" + value + " ");
    }

    @Test
    void superpixelsAreOfTheUsualCompactnessWhereNothingIsSaid() {
        assertThat(AttributionMethods.named("lime", Map.of("segments", "slic(20)"))
                        .orElseThrow()
                        .parameters())
                .contains("segments=slic(20,compactness=10.0)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gradient | steps | 3 | gradient has no parameter “steps” — nothing can be set about it",
                "smoothgrad | steps | 3 | smoothgrad has no parameter “steps” — it has samples, noise, seed",
                "smoothgrad | samples | many | smoothgrad: samples “many” is not a whole number",
                "smoothgrad | samples | 0 | a mean needs one copy or more, not 0",
                "smoothgrad | noise | NaN | smoothgrad: noise “NaN” is not a number, or a number and “-of-range”",
                "occlusion | window | Infinity | occlusion: window “Infinity” is not a share of the side like 0.125, or"
                        + " whole pixels like 8",
                "occlusion | window | 0 | occlusion: window “0” is not a share of the side like 0.125, or whole pixels"
                        + " like 8",
                "occlusion | window | 0.05 | windows of 0.05 every 0.0625 do not cover a picture once or more",
                "integrated-gradients | rule | simpson | integrated-gradients: rule “simpson” is not one of"
                        + " gauss-legendre, middle, trapezoid",
                "shapley | baseline | black | shapley: baseline “black” is not a number, own-mean, blurred(SHARE) or"
                        + " rgb(RED,GREEN,BLUE)",
                "shapley | segments | grid(0x3) | shapley: segments “grid(0x3)” is not grid(ROWSxCOLUMNS),"
                        + " slic(COUNT) or slic(COUNT,compactness=NUMBER)",
                "shapley | segments | hexagons | shapley: segments “hexagons” is not grid(ROWSxCOLUMNS),"
                        + " slic(COUNT) or slic(COUNT,compactness=NUMBER)",
            })
    void whatMakesNoSenseIsRefusedInOneLine(String name, String parameter, String value, String message) {
        assertThatThrownBy(() -> AttributionMethods.named(name, Map.of(parameter, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "integrated-gradients, rule, gausslegendre, gauss-legendre",
        "feature-ablation, segments, 4x5, grid(4x5)",
    })
    void aCommandLineMayHaveItShorter(String name, String parameter, String value, String meant) {
        assertThat(AttributionMethods.named(name, Map.of(parameter, value)))
                .map(AttributionMethod::parameters)
                .hasValueSatisfying(words -> assertThat(words).contains(parameter + "=" + meant));
    }

    @Test
    void aMethodThatIsNotThereIsNotFound() {
        assertThat(AttributionMethods.named("tea-leaves", Map.of())).isEmpty();
        assertThat(AttributionMethods.parameters("tea-leaves")).isEmpty();
    }
}
