package tandem.app.evaluation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tandem.app.evaluation.PictureEvaluation;
import tandem.app.evaluation.PictureEvaluation.Agreement;

class StimulusTest {

    @Test
    void methodsAgreeWhereTheyDoAsMuchAsInTheMedianPictureOrMore() {
        List<Stimulus> all = Stimulus.all(List.of(picture(0.1, "a"), picture(0.7, "b"), picture(0.4, "a")));

        assertThat(all).extracting(Stimulus::stratum).containsExactly("disagree-right", "agree-wrong", "agree-right");
    }

    @Test
    void soManyOfEachStratumAreDrawnInTheOrderOfThePictures() {
        List<Stimulus> all = Stimulus.all(IntStream.range(0, 40)
                .mapToObj(i -> picture(i / 40.0, i % 2 == 0 ? "a" : "b"))
                .toList());

        List<Stimulus> picked = Stimulus.pick(all, 3, 5);

        assertThat(picked).hasSize(4 * 3).isSubsetOf(all);
        assertThat(picked).isSortedAccordingTo((one, other) -> all.indexOf(one) - all.indexOf(other));
        assertThat(Stimulus.pick(all, 3, 5)).isEqualTo(picked);
        assertThat(Stimulus.pick(all, 3, 6)).isNotEqualTo(picked);
        assertThat(Stimulus.pick(all, 11, 5)).isEqualTo(all);
    }

    private static PictureEvaluation picture(double agreement, String predicted) {
        return new PictureEvaluation(
                "picture " + agreement,
                "a",
                predicted,
                0.9,
                Double.NaN,
                List.of(),
                List.of(new Agreement("spearman", "gradient", "rise", agreement)),
                List.of());
    }
}
