package tandem.xai.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a weaker network is given: 150 pictures, of which every third is of class 2 and the rest of classes 0 and 1. */
class LessonTest {

    private static final List<String> CLASSES = List.of("a", "b", "c");
    private static final int[] LABELS = IntStream.range(0, 150).map(i -> i % 3).toArray();

    @Property(tries = 50)
    void aSmallerShareIsPartOfALargerOne(
            @ForAll @DoubleRange(min = 0.02, max = 1) double one,
            @ForAll @DoubleRange(min = 0.02, max = 1) double other,
            @ForAll @LongRange(min = 1, max = 99) long seed) {
        Set<Integer> smaller = training(lesson(Math.min(one, other), 0, seed));
        Set<Integer> larger = training(lesson(Math.max(one, other), 0, seed));

        assertThat(larger).containsAll(smaller);
    }

    @ParameterizedTest
    @CsvSource({"1, 90", "0.5, 45", "0.1, 9", "0.01, 3"})
    void aShareIsTakenOfEachClassAndLeavesOneAtLeast(double share, int pictures) {
        // Of 50 pictures of each class, 10 are for validation, 10 for the test, 30 to learn from.
        Lesson lesson = lesson(share, 0, 1);

        int[] kept = lesson.split().training();
        assertThat(kept).hasSize(pictures);
        for (int label = 0; label < 3; label++) {
            int wanted = label;
            assertThat(Arrays.stream(kept)
                            .filter(index -> LABELS[index] == wanted)
                            .count())
                    .isEqualTo(pictures / 3);
        }
    }

    @Test
    void validationAndTestStayAsTheyAre() {
        Lesson full = lesson(1, 0, 1);
        Lesson weak = lesson(0.1, 0.5, 1);

        assertThat(weak.split().test()).isEqualTo(full.split().test()).hasSize(30);
        assertThat(weak.split().validation())
                .isEqualTo(full.split().validation())
                .hasSize(30);
        assertThat(weak.labels(full.split().test()))
                .isEqualTo(full.labels(full.split().test()));
        assertThat(weak.labels(full.split().validation()))
                .isEqualTo(full.labels(full.split().validation()));
    }

    @Test
    void noiseShowsAShareOfTheTrainingPicturesUnderAnotherClassAndMoreOfItTheSameAndOthers() {
        Lesson little = lesson(1, 0.1, 1);
        Lesson much = lesson(1, 0.4, 1);

        assertThat(wrong(little)).hasSize(9);
        assertThat(wrong(much)).hasSize(36).containsAll(wrong(little));
        for (int index : wrong(little)) {
            assertThat(little.labels(new int[] {index})).isEqualTo(much.labels(new int[] {index}));
        }
    }

    @Test
    void theSeedDecidesTheNoise() {
        assertThat(wrong(lesson(1, 0.2, 1))).isEqualTo(wrong(lesson(1, 0.2, 1)));
        assertThat(wrong(lesson(1, 0.2, 1))).isNotEqualTo(wrong(lesson(1, 0.2, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, a share of 0.0",
        "1.5, 0, a share of 1.5",
        "NaN, 0, a share of NaN",
        "1, 1, label noise of 1.0",
        "1, -0.1, label noise of -0.1"
    })
    void whatIsNoShareIsRefused(double share, double noise, String message) {
        assertThatThrownBy(() -> new Weakening(share, noise))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static Lesson lesson(double share, double noise, long seed) {
        TrainingPlan plan = TrainingPlan.standard(seed);
        Split split = Split.stratified(LABELS, CLASSES, plan);
        return Lesson.weakened(split, LABELS, 3, new Weakening(share, noise), seed);
    }

    private static Set<Integer> training(Lesson lesson) {
        return Arrays.stream(lesson.split().training()).boxed().collect(Collectors.toSet());
    }

    private static Set<Integer> wrong(Lesson lesson) {
        return IntStream.range(0, LABELS.length)
                .filter(index -> lesson.labels(new int[] {index})[0] != LABELS[index])
                .boxed()
                .collect(Collectors.toSet());
    }
}
