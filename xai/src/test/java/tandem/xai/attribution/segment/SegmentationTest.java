package tandem.xai.attribution.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tandem.xai.NumpyFile;
import tandem.xai.attribution.Sample;
import tandem.xai.model.ModelInput;

class SegmentationTest {

    private static final ModelInput PLAIN =
            new ModelInput(64, 64, List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0), ModelInput.Fit.SQUEEZE);

    @Test
    void aGridsCellsDifferByAPixelAtMost() {
        // Cuts at 0, 22, 43, 64.
        Segments segments = new Grid(3, 3).of(uniform(64, 64));

        assertThat(segments.count()).isEqualTo(9);
        assertThat(segments.at(21)).isZero();
        assertThat(segments.at(22)).isEqualTo(1);
        assertThat(segments.at(43)).isEqualTo(2);
        assertThat(segments.at(42 * 64)).isEqualTo(3);
        assertThat(segments.at(43 * 64)).isEqualTo(6);
        assertThatThrownBy(() -> new Grid(3, 65).of(uniform(64, 64)))
                .hasMessage("a picture of 64×64 pixels has no 3×65 cells");
    }

    @Test
    void coloursLieWhereCieLabPutsThem() {
        // White, red, green and blue of sRGB, from Lindbloom's calculator.
        assertThat(CieLab.of(1, 1, 1)).containsExactly(new double[] {100, 0, 0}, within(0.02));
        assertThat(CieLab.of(1, 0, 0)).containsExactly(new double[] {53.24, 80.09, 67.20}, within(0.02));
        assertThat(CieLab.of(0, 1, 0)).containsExactly(new double[] {87.73, -86.18, 83.18}, within(0.02));
        assertThat(CieLab.of(0, 0, 1)).containsExactly(new double[] {32.30, 79.19, -107.86}, within(0.02));
    }

    @Test
    void aPictureOfOneColourIsCutIntoSquares() {
        Segments segments = new Slic(16).of(uniform(64, 64));

        int[] sizes = sizes(segments);
        assertThat(sizes).hasSize(16);
        assertThat(Arrays.stream(sizes).min().orElseThrow()).isGreaterThan(200);
        assertThat(Arrays.stream(sizes).max().orElseThrow()).isLessThan(320);
    }

    @Test
    void noSegmentCrossesAStrongEdge() {
        float[] values = new float[3 * 64 * 64];
        for (int k = 0; k < values.length; k++) {
            // A slanted edge that no grid follows.
            int x = k % 64;
            int y = k % 4096 / 64;
            values[k] = x + y / 2 < 45 ? 0.1f : 0.9f;
        }
        Segments segments = new Slic(20).of(new Sample(PLAIN, 3, 64, 64, values));

        int[] dark = new int[segments.count()];
        for (int i = 0; i < 4096; i++) {
            dark[segments.at(i)] += values[i] < 0.5 ? 1 : 0;
        }
        int[] sizes = sizes(segments);
        for (int k = 0; k < sizes.length; k++) {
            assertThat(dark[k]).as("segment " + k).isIn(0, sizes[k]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 20, 50, 200})
    void everySegmentIsOnePieceAndNotTiny(int count) throws IOException {
        Sample sample = photograph();
        Segments segments = new Slic(count).of(sample);

        int least = (int) (4096.0 / count / 4);
        int[] sizes = sizes(segments);
        assertThat(segments.count()).isBetween(Math.max(1, count / 2), 2 * count);
        for (int k = 0; k < sizes.length; k++) {
            assertThat(reached(segments, 64, k)).isEqualTo(sizes[k]);
            assertThat(k == 0 ? least : sizes[k]).isGreaterThanOrEqualTo(least);
        }
        assertThat(new Slic(count).of(sample).labels()).isEqualTo(segments.labels());
    }

    @Test
    void aPictureOfAFewPixelsCanBeCut() {
        assertThat(new Slic(50).of(uniform(2, 3)).count()).isBetween(1, 6);
        assertThat(new Slic(50).of(uniform(1, 1)).count()).isEqualTo(1);
    }

    @Test
    void labelsWithGapsAreRefused() {
        assertThatThrownBy(() -> new Segments(new int[] {0, 2}))
                .hasMessage("segments are numbered from 0 without gaps");
    }

    private static int[] sizes(Segments segments) {
        int[] sizes = new int[segments.count()];
        for (int label : segments.labels()) {
            sizes[label]++;
        }
        return sizes;
    }

    /** Pixels of a segment that can be walked to from its first. */
    private static int reached(Segments segments, int width, int segment) {
        int[] labels = segments.labels();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < labels.length && open.isEmpty(); i++) {
            if (labels[i] == segment) {
                open.add(i);
                seen.add(i);
            }
        }
        while (!open.isEmpty()) {
            int pixel = open.remove();
            for (int step : new int[] {-1, 1, -width, width}) {
                int next = pixel + step;
                boolean beside = Math.abs(step) > 1 || next / width == pixel / width;
                if (next >= 0 && next < labels.length && beside && labels[next] == segment && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen.size();
    }

    private static Sample photograph() throws IOException {
        float[] both = NumpyFile.resource("images").values();
        return new Sample(PLAIN, 3, 64, 64, Arrays.copyOf(both, 3 * 64 * 64));
    }

    private static Sample uniform(int height, int width) {
        float[] values = new float[3 * height * width];
        Arrays.fill(values, 0.5f);
        return new Sample(PLAIN, 3, height, width, values);
    }
}
