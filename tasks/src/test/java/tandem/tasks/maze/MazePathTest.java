package tandem.tasks.maze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MazePathTest {
    /** Two steps east, one south, one west. */
    private final MazePath hook = path(0, 0, 1, 0, 2, 0, 2, 1, 1, 1);

    @Test
    void directionsAreStraightLegs() {
        assertThat(hook.legs())
                .containsExactly(new Leg(Direction.EAST, 2), new Leg(Direction.SOUTH, 1), new Leg(Direction.WEST, 1));
        assertThat(hook.turns()).isEqualTo(2);
    }

    @Test
    void aPartOfAPathHasItsShareOfTheStepsRounded() {
        // 0.7 of 4 steps is 2.8, hence 3; 0.05 of them is 0.2, but one step there is
        assertThat(hook.first(0.7)).isEqualTo(path(0, 0, 1, 0, 2, 0, 2, 1));
        assertThat(hook.first(0.05)).isEqualTo(path(0, 0, 1, 0));
        assertThat(hook.first(1)).isEqualTo(hook);
        assertThatThrownBy(() -> hook.first(0)).hasMessageContaining("(0, 1]");
    }

    @Test
    void aPathThatJumpsIsRefused() {
        assertThatThrownBy(() -> path(0, 0, 2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(0, 0) to (2, 0): give a neighbour");
    }

    @Test
    void aMazeIsReadFromItsDigits() {
        // Open between (0,0)–(1,0) and (0,0)–(0,1); (1,1) is closed off.
        Maze maze = new Maze(
                List.of("68", "10"),
                new Cell(0, 0),
                List.of(new Exit(new Cell(1, 0), Direction.NORTH), new Exit(new Cell(1, 1), Direction.SOUTH)));

        assertThat(MazeSolver.reachable(maze)).containsExactly(0);
        assertThat(MazeSolver.path(maze, 0)).contains(path(0, 0, 1, 0));
        assertThat(maze.crossings(path(0, 0, 1, 0, 1, 1))).containsExactly(1);
        assertThat(maze.deadEnds()).isEqualTo(1);
        assertThatThrownBy(() -> MazeSolver.path(maze, 2)).hasMessageContaining("from 0 to 1");
    }

    @Test
    void aMazeWhoseDigitsContradictEachOtherIsRefused() {
        assertThatThrownBy(() -> maze("20")).hasMessageContaining("cell (0, 0) to east: open from one side only");
        assertThatThrownBy(() -> maze("1")).hasMessageContaining("north");
        assertThatThrownBy(() -> maze("x")).hasMessageContaining("hexadecimal digit");
        assertThatThrownBy(() -> maze("00", "0")).hasMessageContaining("row 1 has 1 cells: give 2");
    }

    private static Maze maze(String... rows) {
        return new Maze(List.of(rows), new Cell(0, 0), List.of(new Exit(new Cell(0, 0), Direction.WEST)));
    }

    private static MazePath path(int... xy) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            cells.add(new Cell(xy[i], xy[i + 1]));
        }
        return new MazePath(cells);
    }
}
