package tandem.tasks.maze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MazeGeneratorTest {
    private final MazeGenerator fourExits = new MazeGenerator(1, MazeDials.square(15, 4));

    @Test
    void inTenThousandMazesExactlyTheAnswerCanBeReached() {
        MazeGenerator small = new MazeGenerator(7, MazeDials.square(9, 4));
        for (int index = 0; index < 10_000; index++) {
            MazeItem item = small.item(index);
            assertThat(exitsFoundByFilling(item.maze())).as(item.id()).containsExactly(item.answer());
        }
    }

    @Property(tries = 200)
    void theRightPathCrossesNoWallAndEveryOtherExactlyOneOffItsEnds(
            @ForAll long seed,
            @ForAll @IntRange(min = 10, max = 20) int width,
            @ForAll @IntRange(min = 10, max = 20) int height,
            @ForAll @IntRange(min = 2, max = 6) int exits) {
        MazeItem item = new MazeGenerator(seed, new MazeDials(width, height, exits)).item(0);
        Maze maze = item.maze();

        assertThat(MazeSolver.reachable(maze)).containsExactly(item.answer());
        for (int exit = 0; exit < exits; exit++) {
            MazePath path = item.paths().get(exit);
            assertThat(path.cells().get(0)).isEqualTo(maze.start());
            assertThat(path.cells().get(path.steps()))
                    .isEqualTo(maze.exits().get(exit).cell());
            assertThat(path.cells()).doesNotHaveDuplicates();
            if (exit == item.answer()) {
                assertThat(maze.crossings(path)).isEmpty();
                assertThat(MazeSolver.path(maze, exit)).contains(path);
            } else {
                assertThat(maze.crossings(path)).hasSize(1);
                assertThat(maze.crossings(path).get(0)).isBetween(2, path.steps() - 3);
                assertThat(MazeSolver.path(maze, exit)).isEmpty();
            }
        }
        assertThat(item.decoy()).isNotEqualTo(item.answer());
        assertThat(item.difficulty()).isBetween(0.0, 1.0);
    }

    @Test
    void behindAWrongExitLiesALargePartOfTheMaze() {
        // A region has at least half of an even share, here 225 / 5 / 2 = 22.5 cells; joined regions have more.
        for (MazeItem item : fourExits.items(200)) {
            for (int exit = 0; exit < 4; exit++) {
                Cell cell = item.maze().exits().get(exit).cell();
                assertThat(filled(item.maze(), cell))
                        .as("%s, exit %d", item.id(), exit)
                        .hasSizeGreaterThanOrEqualTo(23);
            }
        }
    }

    @Test
    void everyExitIsTheAnswerAboutAsOften() {
        int[] answers = new int[4];
        fourExits.items(2000).forEach(item -> answers[item.answer()]++);

        // 500 expected each, with a standard deviation of √(2000 · 0.25 · 0.75) = 19
        for (int count : answers) {
            assertThat(count).isBetween(420, 580);
        }
    }

    @Test
    void largerMazesAreHarder() {
        List<Double> means = IntStream.of(8, 12, 18, 26)
                .mapToObj(size -> new MazeGenerator(3, MazeDials.square(size, 3))
                        .items(100).stream()
                                .mapToDouble(MazeItem::difficulty)
                                .average()
                                .orElseThrow())
                .toList();

        assertThat(means).isSorted();
        assertThat(means.get(3) - means.get(0)).isGreaterThan(0.4);
    }

    @Test
    void aSeedGivesTheSameMazesAndAnIndexDependsOnNoOther() {
        assertThat(fourExits.item(5))
                .isEqualTo(
                        new MazeGenerator(1, MazeDials.square(15, 4)).items(8).get(5));
        assertThat(fourExits.item(5)).isNotEqualTo(new MazeGenerator(2, MazeDials.square(15, 4)).item(5));
    }

    @Test
    void theFirstMazeOfASeedStaysForEver() {
        MazeItem item = new MazeGenerator(1, MazeDials.square(6, 2)).item(0);

        assertThat(item.maze().rows()).containsExactly("2aac44", "6c4555", "5393f9", "3aea94", "6c16c5", "13a939");
        assertThat(item.answer()).isEqualTo(0);
    }

    @Test
    void dialsOutOfRangeAreRefusedWithTheRange() {
        assertThatThrownBy(() -> MazeDials.square(41, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 6 to 40");
        assertThatThrownBy(() -> MazeDials.square(20, 7)).hasMessageContaining("from 2 to 6");
        assertThatThrownBy(() -> MazeDials.square(6, 3)).hasMessageContaining("at least 48 cells");
        assertThatThrownBy(() -> new MazeDials(40, 10, 3)).hasMessageContaining("none is more than twice the other");
    }

    private static List<Integer> exitsFoundByFilling(Maze maze) {
        List<Cell> filled = filled(maze, maze.start());
        return IntStream.range(0, maze.exits().size())
                .filter(i -> filled.contains(maze.exits().get(i).cell()))
                .boxed()
                .toList();
    }

    /** Depth first over the digits of the rows, apart from the engine's search. */
    private static List<Cell> filled(Maze maze, Cell from) {
        boolean[][] seen = new boolean[maze.height()][maze.width()];
        fill(maze.rows(), from.x(), from.y(), seen);
        List<Cell> cells = new ArrayList<>();
        for (int y = 0; y < maze.height(); y++) {
            for (int x = 0; x < maze.width(); x++) {
                if (seen[y][x]) {
                    cells.add(new Cell(x, y));
                }
            }
        }
        return cells;
    }

    private static void fill(List<String> rows, int x, int y, boolean[][] seen) {
        if (seen[y][x]) {
            return;
        }
        seen[y][x] = true;
        int sides = Integer.parseInt(rows.get(y).substring(x, x + 1), 16);
        if ((sides & 1) != 0) {
            fill(rows, x, y - 1, seen);
        }
        if ((sides & 2) != 0) {
            fill(rows, x + 1, y, seen);
        }
        if ((sides & 4) != 0) {
            fill(rows, x, y + 1, seen);
        }
        if ((sides & 8) != 0) {
            fill(rows, x - 1, y, seen);
        }
    }
}
