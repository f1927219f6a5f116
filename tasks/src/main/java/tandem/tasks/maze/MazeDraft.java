package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tandem.protocols.design.Chance;

/**
 * A maze in which all is decided but the answer: region 0 is the start's, region i + 1 that of exit i.
 *
 * @param owner the region of each cell
 * @param open the open sides of each cell within its region
 * @param doors from the start's region to that of each exit
 */
record MazeDraft(Grid grid, Cell start, List<Exit> exits, int[] owner, int[] open, List<Door> doors) {
    /** A region has at least this part of what an even division would give it. */
    private static final double SMALLEST_REGION = 0.5;
    /** A door is at least this part of the path away from its ends, and two steps. */
    private static final int PATH_PER_END = 5;

    /** Empty where chance made a region too small or out of touch with the start's. */
    static Optional<MazeDraft> draw(MazeDials dials, Chance chance) {
        Grid grid = new Grid(dials.width(), dials.height());
        Cell start = new Cell(middle(dials.width(), chance), middle(dials.height(), chance));
        List<Exit> exits = exits(grid, dials.exits(), chance);
        List<Integer> seeds = new ArrayList<>(List.of(grid.index(start)));
        exits.forEach(exit -> seeds.add(grid.index(exit.cell())));
        if (seeds.stream().distinct().count() < seeds.size()) {
            return Optional.empty();
        }
        int[] owner = Regions.grow(grid, seeds, chance);
        for (int region = 0; region < seeds.size(); region++) {
            int which = region;
            if (Arrays.stream(owner).filter(o -> o == which).count() * seeds.size() < SMALLEST_REGION * grid.cells()) {
                return Optional.empty();
            }
        }
        int[] open = Corridors.carve(grid, owner, seeds, chance);
        List<Door> doors = new ArrayList<>();
        for (int region = 1; region < seeds.size(); region++) {
            List<Door> fit = doors(grid, owner, open, seeds, region);
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            doors.add(fit.get(chance.below(fit.size())));
        }
        return Optional.of(new MazeDraft(grid, start, exits, owner, open, doors));
    }

    /** Chance says which exit of the most similar pair is the answer. */
    MazeItem item(String id, Chance chance) {
        List<MazePath> paths = paths();
        int[] pair = mostSimilar(paths);
        boolean swapped = chance.below(2) == 1;
        int answer = pair[swapped ? 1 : 0];
        int[] sides = open.clone();
        doors.get(answer).open(grid, sides);
        joinWrongRegions(answer, sides, chance);
        return new MazeItem(id, maze(sides), answer, pair[swapped ? 0 : 1], paths);
    }

    private static int middle(int length, Chance chance) {
        return length / 3 + chance.below(length - 2 * (length / 3));
    }

    /** Evenly along the outer wall from a random place on, each moved by up to a quarter of the distance. */
    private static List<Exit> exits(Grid grid, int count, Chance chance) {
        List<Exit> outline = grid.outline();
        int offset = chance.below(outline.size());
        int slack = outline.size() / (4 * count);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int moved = offset + i * outline.size() / count + chance.below(2 * slack + 1) - slack;
            places.add(Math.floorMod(moved, outline.size()));
        }
        return places.stream().sorted().map(outline::get).toList();
    }

    private static List<Door> doors(Grid grid, int[] owner, int[] open, List<Integer> seeds, int region) {
        int[] fromStart = grid.distances(open, seeds.get(0));
        int[] fromExit = grid.distances(open, seeds.get(region));
        List<Door> doors = new ArrayList<>();
        for (int cell = 0; cell < grid.cells(); cell++) {
            for (Direction direction : Direction.values()) {
                int next = grid.neighbour(cell, direction);
                if (owner[cell] == 0 && next >= 0 && owner[next] == region) {
                    int end = Math.max(2, (fromStart[cell] + 1 + fromExit[next]) / PATH_PER_END);
                    if (fromStart[cell] >= end && fromExit[next] >= end) {
                        doors.add(new Door(cell, direction));
                    }
                }
            }
        }
        return doors;
    }

    private List<MazePath> paths() {
        int[] sides = open.clone();
        doors.forEach(door -> door.open(grid, sides));
        Maze allOpen = maze(sides);
        List<MazePath> paths = new ArrayList<>();
        for (int exit = 0; exit < exits.size(); exit++) {
            paths.add(MazeSolver.path(allOpen, exit).orElseThrow());
        }
        return paths;
    }

    private static int[] mostSimilar(List<MazePath> paths) {
        int[] pair = {0, 1};
        int smallest = Integer.MAX_VALUE;
        for (int a = 0; a < paths.size(); a++) {
            for (int b = a + 1; b < paths.size(); b++) {
                int difference = Math.abs(paths.get(a).steps() - paths.get(b).steps())
                        + Math.abs(paths.get(a).turns() - paths.get(b).turns());
                if (difference < smallest) {
                    smallest = difference;
                    pair = new int[] {a, b};
                }
            }
        }
        return pair;
    }

    /** Opens one door between wrong regions that touch, as long as no circle arises. */
    private void joinWrongRegions(int answer, int[] sides, Chance chance) {
        List<Door> between = new ArrayList<>();
        for (int cell = 0; cell < grid.cells(); cell++) {
            for (Direction direction : List.of(Direction.EAST, Direction.SOUTH)) {
                int next = grid.neighbour(cell, direction);
                if (next >= 0 && owner[cell] != owner[next] && isWrong(cell, answer) && isWrong(next, answer)) {
                    between.add(new Door(cell, direction));
                }
            }
        }
        int[] joined = owner.clone();
        for (Door door : chance.shuffled(between)) {
            int keep = joined[door.cell()];
            int gone = joined[grid.neighbour(door.cell(), door.direction())];
            if (keep != gone) {
                door.open(grid, sides);
                for (int cell = 0; cell < joined.length; cell++) {
                    joined[cell] = joined[cell] == gone ? keep : joined[cell];
                }
            }
        }
    }

    private boolean isWrong(int cell, int answer) {
        return owner[cell] != 0 && owner[cell] != answer + 1;
    }

    private Maze maze(int[] sides) {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < grid.height(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < grid.width(); x++) {
                row.append(Character.forDigit(sides[grid.index(new Cell(x, y))], 16));
            }
            rows.add(row.toString());
        }
        return new Maze(rows, start, exits);
    }
}
