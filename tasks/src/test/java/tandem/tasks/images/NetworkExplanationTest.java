package tandem.tasks.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.Advice;
import tandem.xai.attribution.Target;

class NetworkExplanationTest {

    private static final List<String> CLASSES = List.of("cat", "dog", "fox");

    @Test
    void aMethodSpeaksOfTheNamedClass() {
        assertThat(target(NetworkExplanation.named("gradient").orElseThrow(), advice("dog", 0.2, 0.5, 0.3)))
                .isEqualTo(Target.of(1));
    }

    @Test
    void aContrastHoldsItAgainstTheLikeliestOther() {
        NetworkExplanation contrast =
                NetworkExplanation.named("contrast-gradient").orElseThrow();

        assertThat(contrast.method().name()).isEqualTo("gradient");
        assertThat(target(contrast, advice("dog", 0.2, 0.5, 0.3))).isEqualTo(Target.contrast(1, 2));
        assertThat(target(contrast, advice("fox", 0.4, 0.1, 0.5))).isEqualTo(Target.contrast(2, 0));
        assertThat(target(contrast, advice("cat", 0.5, 0.25, 0.25))).isEqualTo(Target.contrast(0, 1));
    }

    @Test
    void whatNoMethodIsCalledIsNone() {
        assertThat(NetworkExplanation.named("contrast-nonsense")).isEmpty();
        assertThat(NetworkExplanation.named("contrast-")).isEmpty();
    }

    private static Target target(NetworkExplanation explanation, Advice advice) {
        return explanation.target(advice.label(), advice, CLASSES);
    }

    private static Advice advice(String label, double cat, double dog, double fox) {
        Map<String, Double> probabilities = Map.of("cat", cat, "dog", dog, "fox", fox);
        return new Advice(label, probabilities.get(label), probabilities);
    }
}
