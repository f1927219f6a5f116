package tandem.tasks.maze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.MaterialsException;
import tandem.tasks.game.GivenGame;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.picture.Drawn;
import tandem.tasks.picture.Explained;
import tandem.xai.rendering.Heatmap;

class MazeTaskTest {

    @Test
    void theAdvisorIsRightOnExactlyTheShareThatIsAsked() {
        for (String share : List.of("0", "0.5", "0.75", "1")) {
            ItemPool pool = pool(Map.of("mazes", "40", "accuracy", share));

            assertThat(pool.items().stream().filter(PooledItem::adviceCorrect).count())
                    .isEqualTo(Math.round(40 * Double.parseDouble(share)));
        }
    }

    @Test
    void everyTruthAndEveryAdviceIsAnExitAndWrongAdviceIsTheDecoy() {
        MazeGame mazes = game(Map.of("mazes", "60", "exits", "4"));

        assertThat(mazes.pool().options()).containsExactly("a", "b", "c", "d");
        for (int i = 0; i < mazes.items().size(); i++) {
            MazeItem item = mazes.items().get(i);
            PooledItem pooled = mazes.pool().items().get(i);
            assertThat(pooled.item().truth()).isEqualTo(OptionLetters.of(item.answer()));
            assertThat(pooled.advice().label())
                    .isEqualTo(OptionLetters.of(pooled.adviceCorrect() ? item.answer() : item.decoy()));
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
        assertThat(Drawn.of(picture.plain()).sha256()).startsWith("bbfd7c5dbda94e1d");
    }

    @Test
    void aPathLiesInTheMazeAndARingOutsideIt() {
        MazeItem item = new MazeGenerator(1, MazeDials.square(14, 3)).item(0);

        Heatmap ring = layer(MazeExplanation.RING.of(item, item.answer()));
        double path = heat(layer(MazeExplanation.PATH.of(item, item.answer())));
        double half = heat(layer(MazeExplanation.PARTIAL_PATH.of(item, item.answer())));

        assertThat(half).isBetween(0.35 * path, 0.75 * path);
        assertThat(heat(ring)).isPositive();
        int middle = MazePicture.SIDE / 2;
        for (int y = middle - 200; y < middle + 200; y++) {
            for (int x = middle - 200; x < middle + 200; x++) {
                assertThat(ring.argb()[y * MazePicture.SIDE + x]).isZero();
            }
        }
    }

    @Test
    void directionsLeadAlongThePathInBothLanguages() {
        MazeItem item = new MazeGenerator(1, MazeDials.square(14, 3)).item(0);
        MazePath path = item.paths().get(item.decoy());

        Explained.Words directions = (Explained.Words) MazeExplanation.DIRECTIONS.of(item, item.decoy());

        assertThat(walked(item, directions.text().in("en"), List.of("up", "right", "down", "left")))
                .isEqualTo(path.cells());
        assertThat(walked(item, directions.text().in("fr"), List.of("haut", "droite", "bas", "gauche")))
                .isEqualTo(path.cells());
    }

    @Test
    void anAssuranceSaysNothingButTheExit() {
        MazeItem one = new MazeGenerator(1, MazeDials.square(14, 3)).item(0);
        MazeItem other = new MazeGenerator(1, MazeDials.square(14, 3)).item(1);

        for (int exit = 0; exit < 3; exit++) {
            assertThat(MazeExplanation.ASSURANCE.of(one, exit)).isEqualTo(MazeExplanation.ASSURANCE.of(other, exit));
        }
    }

    @Test
    void sizesTakeTurnsAndAreAttributes() {
        MazeGame mazes = game(Map.of("mazes", "12", "size", "8", "sizes", "3", "step", "5"));

        assertThat(mazes.items()).extracting(item -> item.maze().width()).startsWith(8, 13, 18, 8, 13, 18);
        assertThat(mazes.pool().items())
                .extracting(item -> item.item().attributes().get("size"))
                .startsWith("8", "13", "18", "8");
        assertThat(mazes.items()).extracting(MazeItem::id).doesNotHaveDuplicates();
    }

    @Test
    void parametersThatMakeNoSenseTogetherAreTold() {
        assertThatThrownBy(() -> pool(Map.of("size", "6", "exits", "6")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("maze of 6 × 6 cells with 6 exits: give at least 84 cells");
    }

    @Test
    void aParameterThatAMazeDoesNotHaveIsTold() {
        assertThatThrownBy(() -> pool(Map.of("width", "9")))
                .isInstanceOf(MaterialsException.class)
                .hasMessageContaining("no parameter “width” — it has size, sizes, step, exits, mazes, accuracy, seed");
    }

    /** Where one comes to who does what is said, “3 right, 2 down”, cell by cell. */
    private static List<Cell> walked(MazeItem item, String directions, List<String> words) {
        List<Cell> cells = new ArrayList<>(List.of(item.maze().start()));
        for (String leg : directions.substring(directions.indexOf(':') + 1).split(",")) {
            int steps = Integer.parseInt(leg.replaceAll("[^0-9]", ""));
            Direction heading = Direction.values()[
                    words.indexOf(leg.replaceAll(".*[ \u00a0]", "").replace(".", ""))];
            for (int step = 0; step < steps; step++) {
                Cell last = cells.get(cells.size() - 1);
                cells.add(new Cell(last.x() + heading.dx(), last.y() + heading.dy()));
            }
        }
        return cells;
    }

    private static MazeGame game(Map<String, String> parameters) {
        return new MazeGame(new TaskParameters(new MazeTask().declaration().parameters(), parameters));
    }

    private static Heatmap layer(Explained explained) {
        return ((Explained.Layer) explained).heat().what();
    }

    private static ItemPool pool(Map<String, String> parameters) {
        return GivenGame.pool("maze", parameters);
    }

    private static double mean(ItemPool pool, boolean right) {
        return pool.items().stream()
                .filter(item -> item.adviceCorrect() == right)
                .mapToDouble(item -> item.advice().confidence())
                .average()
                .orElseThrow();
    }

    private static double heat(Heatmap heatmap) {
        return Arrays.stream(heatmap.heat()).sum();
    }
}
