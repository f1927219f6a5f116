package tandem.tasks.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    private static final int SIDE = 64;
    private static final String ALL = "ABCDEFG0123456789%?+-";
    private static final String SIGNS = "+-";

    @ParameterizedTest
    @ValueSource(doubles = {10, 16, 40})
    void eachCharacterDiffersFromEachOther(double height) {
        for (char one : ALL.toCharArray()) {
            for (char other : ALL.toCharArray()) {
                // A stroke is a tenth of the height: half a stroke as long as that is the least that can be seen.
                double least = one == other ? 0 : 0.05 * height * height;
                assertThat(apart(written(one, height), written(other, height)))
                        .as("%s and %s", one, other)
                        .isBetween(least, one == other ? 0 : 1.0 * SIDE * SIDE);
            }
        }
    }

    @Test
    void aCharacterFillsItsBoxAndNoMore() {
        for (char character : ALL.toCharArray()) {
            Coverage written = written(character, 40);

            // 40 high and 0.8 · 40 = 32 broad around (32, 32), and half a stroke of 4 and a corner beyond.
            written.eachPixel(0.01, (x, y) -> {
                assertThat(x).as("%s", character).isBetween(32 - 16 - 4, 32 + 16 + 3);
                assertThat(y).as("%s", character).isBetween(32 - 20 - 4, 32 + 20 + 3);
            });
            if (SIGNS.indexOf(character) < 0) {
                assertThat(written.height).as("%s", character).isGreaterThanOrEqualTo(40);
            }
        }
    }

    @Test
    void aTextIsAsBroadAsItsCharactersAndTheGapsBetweenThem() {
        // 3 · 0.8 · 10 + 2 · 0.3 · 10 = 30
        assertThat(new Lettering(10, 1).breadth("37%")).isCloseTo(30, within(1e-9));
        assertThat(new Lettering(10, 1).breadth("")).isZero();
    }

    @Test
    void aCharacterThatCannotBeWrittenIsTold() {
        Lettering lettering = new Lettering(10, 1);

        assertThatThrownBy(() -> lettering.strokes("1x", 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("character “x” cannot be written: give some of [%, +, -, 0, 1");
    }

    private static Coverage written(char character, double height) {
        List<Outline> strokes =
                new Lettering(height, 0.1 * height).strokes(String.valueOf(character), SIDE / 2.0, SIDE / 2.0);
        return Coverage.ofAll(strokes, SIDE, SIDE);
    }

    private static double apart(Coverage one, Coverage other) {
        double apart = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                apart += Math.abs(one.at(x, y) - other.at(x, y));
            }
        }
        return apart;
    }
}
