package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells as numbers, row by row from 0, while a maze is being made. */
record Grid(int width, int height) {

    int cells() {
        return width * height;
    }

    Cell cell(int index) {
        return new Cell(index % width, index / width);
    }

    int index(Cell cell) {
        return cell.y() * width + cell.x();
    }

    /** The neighbour that way; −1 outside. */
    int neighbour(int index, Direction direction) {
        int x = index % width + direction.dx();
        int y = index / width + direction.dy();
        return x < 0 || x >= width || y < 0 || y >= height ? -1 : y * width + x;
    }

    /** All sides of the outer wall, clockwise from the upper left corner. */
    List<Exit> outline() {
        List<Exit> outline = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            outline.add(new Exit(new Cell(x, 0), Direction.NORTH));
        }
        for (int y = 0; y < height; y++) {
            outline.add(new Exit(new Cell(width - 1, y), Direction.EAST));
        }
        for (int x = width - 1; x >= 0; x--) {
            outline.add(new Exit(new Cell(x, height - 1), Direction.SOUTH));
        }
        for (int y = height - 1; y >= 0; y--) {
            outline.add(new Exit(new Cell(0, y), Direction.WEST));
        }
        return outline;
    }

    /** Steps from a cell along open sides, by cell; −1 out of reach. */
    int[] distances(int[] open, int from) {
        int[] distances = new int[cells()];
        Arrays.fill(distances, -1);
        int[] queue = new int[cells()];
        queue[0] = from;
        distances[from] = 0;
        for (int head = 0, tail = 1; head < tail; head++) {
            for (Direction direction : Direction.values()) {
                int next = neighbour(queue[head], direction);
                if ((open[queue[head]] & direction.bit()) != 0 && distances[next] < 0) {
                    distances[next] = distances[queue[head]] + 1;
                    queue[tail++] = next;
                }
            }
        }
        return distances;
    }
}
