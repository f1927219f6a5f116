package tandem.xai.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NearestNeighboursTest {

    /** Squared distances to (1, 1): 1 + 1 = 2, 0 + 1 = 1, 4 + 9 = 13, 0 + 1 = 1. */
    private static final NearestNeighbours KNOWN = new NearestNeighbours(
            List.of(new float[] {0, 0}, new float[] {1, 2}, new float[] {3, 4}, new float[] {1, 0}));

    @Test
    void theNearestComesFirstAndOfEqualOnesTheFirst() {
        assertThat(KNOWN.of(new float[] {1, 1}, place -> true, 3)).containsExactly(1, 3, 0);
    }

    @Test
    void onlyThoseThatMayBeTakenAreTaken() {
        assertThat(KNOWN.of(new float[] {1, 1}, place -> place != 1, 2)).containsExactly(3, 0);
    }

    @Test
    void whereThereAreFewerThereAreFewer() {
        assertThat(KNOWN.of(new float[] {1, 1}, place -> place == 2, 4)).containsExactly(2);
    }

    @Property
    void nobodyLeftOutIsNearerThanAnybodyTaken(@ForAll @Size(12) List<Short> values) {
        List<float[]> known = values.stream().map(value -> new float[] {value}).toList();
        List<Integer> taken = new NearestNeighbours(known).of(new float[] {7}, place -> true, 5);

        double furthest = taken.stream()
                .map(place -> Math.abs(known.get(place)[0] - 7.0))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(IntStream.range(0, known.size())
                        .filter(place -> !taken.contains(place))
                        .mapToDouble(place -> Math.abs(known.get(place)[0] - 7.0))
                        .boxed()
                        .toList())
                .allSatisfy(distance -> assertThat(distance).isGreaterThanOrEqualTo(furthest));
        assertThat(Arrays.asList(taken.toArray())).doesNotHaveDuplicates();
    }
}
