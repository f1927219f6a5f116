package tandem.tasks.maze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.MaterialsException;
import tandem.tasks.Task;
import tandem.tasks.Tasks;
import tandem.tasks.images.Drawn;
import tandem.xai.rendering.Heatmap;

class MazeTaskTest {

    @Test
    void theAdvisorIsRightOnExactlyTheShareThatIsAsked() {
        for (String share : List.of("0", "0.5", "0.75", "1")) {
            ItemPool pool = pool(Map.of("mazes", "40", "accuracy", share));

            assertThat(pool.items().stream().filter(MazeTaskTest::right).count())
                    .isEqualTo(Math.round(40 * Double.parseDouble(share)));
        }
    }

    @Test
    void everyTruthAndEveryAdviceIsAnExitAndWrongAdviceIsTheDecoy() {
        MazeSet mazes = MazeSet.of(MazeParameters.of(Map.of("mazes", "60", "exits", "4")));

        assertThat(mazes.options()).containsExactly("a", "b", "c", "d");
        for (int i = 0; i < mazes.items().size(); i++) {
            MazeItem item = mazes.items().get(i);
            PooledItem pooled = mazes.pool().items().get(i);
            assertThat(pooled.item().truth()).isEqualTo(MazeSet.letter(item.answer()));
            assertThat(pooled.advice().label()).isEqualTo(MazeSet.letter(right(pooled) ? item.answer() : item.decoy()));
            assertThat(pooled.item().difficulty()).hasValue(item.difficulty());
            assertThat(pooled.advice().probabilities().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isBetween(1 - 1e-9, 1 + 1e-9);
        }
    }

    /** Standard error of a difference of means over 250 each: .104 · √(2 / 250) ≈ .009; the law is uniform in [.6, .95]. */
    @Test
    void howSureTheAdvisorIsTellsNothingOfWhetherItIsRight() {
        ItemPool pool = pool(Map.of("mazes", "500", "accuracy", "0.5", "size", "8"));

        assertThat(mean(pool, true) - mean(pool, false)).isBetween(-0.036, 0.036);
    }

    @Test
    void theSameParametersGiveTheSameMazesAndPixels() {
        ItemPool pool = pool(Map.of("mazes", "10"));
        MazePicture picture = new MazePicture(
                new MazeGenerator(1, MazeDials.square(14, 3)).item(0).maze());

        assertThat(pool.itemsHash()).isEqualTo(pool(Map.of("mazes", "10")).itemsHash());
        assertThat(pool.itemsHash())
                .isNotEqualTo(pool(Map.of("mazes", "10", "seed", "2")).itemsHash());
        assertThat(pool.modelHash())
                .isNotEqualTo(pool(Map.of("mazes", "10", "accuracy", "0.5")).modelHash());
        assertThat(Drawn.of(picture.plain())).isEqualTo(Drawn.of(picture.plain()));
    }

    @Test
    void aPathLiesInTheMazeAndARingOutsideIt() {
        MazeItem item = new MazeGenerator(1, MazeDials.square(14, 3)).item(0);

        double path = heat(MazeExplanation.PATH.drawn(item, item.answer()));
        double half = heat(MazeExplanation.PARTIAL_PATH.drawn(item, item.answer()));
        Heatmap ring = MazeExplanation.RING.drawn(item, item.answer());

        assertThat(half).isBetween(0.35 * path, 0.75 * path);
        assertThat(heat(ring)).isPositive();
        int middle = MazePicture.SIDE / 2;
        for (int y = middle - 200; y < middle + 200; y++) {
            for (int x = middle - 200; x < middle + 200; x++) {
                assertThat(ring.argb()[y * MazePicture.SIDE + x]).isZero();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width    | 9    | a maze has no parameter “width” — it has accuracy, exits, mazes, seed, size",
                "size     | 3    | maze of 3 × 3 cells: give from 6 to 40",
                "size     | 9.5  | task parameter “size” is a whole number, not “9.5” — mend it in the protocol",
                "exits    | many | task parameter “exits” is a number, not “many” — mend it in the protocol",
                "exits    | 9    | maze with 9 exits: give from 2 to 6",
                "mazes    | 5    | task parameter “mazes” is a number from 10 to 2000 — mend it in the protocol",
                "accuracy | 75   | task parameter “accuracy” is a share from 0 to 1 — mend it in the protocol"
            })
    void aParameterThatMakesNoSenseIsTold(String name, String value, String message) {
        assertThatThrownBy(() -> pool(Map.of(name, value)))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMazeTakesNoItemsOfOthers() {
        TaskSpec spec = new TaskSpec("maze", "creatures", "", LocalizedText.same("Which?"), Map.of());

        assertThatThrownBy(() -> Tasks.named("maze").open(spec, Path.of(""), Task.Progress.SILENT))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("take items and model out");
    }

    private static ItemPool pool(Map<String, String> parameters) {
        TaskSpec spec = new TaskSpec("maze", "", "", LocalizedText.same("Which?"), Map.of(), new HashMap<>(parameters));
        return Tasks.named("maze").open(spec, Path.of(""), Task.Progress.SILENT).pool();
    }

    private static boolean right(PooledItem item) {
        return item.advice().label().equals(item.item().truth());
    }

    private static double mean(ItemPool pool, boolean right) {
        return pool.items().stream()
                .filter(item -> right(item) == right)
                .mapToDouble(item -> item.advice().confidence())
                .average()
                .orElseThrow();
    }

    private static double heat(Heatmap heatmap) {
        return Arrays.stream(heatmap.heat()).sum();
    }
}
