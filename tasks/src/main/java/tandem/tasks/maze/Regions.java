package tandem.tasks.maze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tandem.protocols.design.Chance;

/**
 * A grid shared out among as many connected regions as there are seeds, of about the same size: the smallest that still can
 * takes a random neighbour (an Eden growth, Eden 1961, of several cells at once).
 */
final class Regions {
    private final Grid grid;
    private final Chance chance;
    private final int[] owner;
    private final List<List<Integer>> frontiers = new ArrayList<>();
    private final int[] sizes;

    private Regions(Grid grid, List<Integer> seeds, Chance chance) {
        this.grid = grid;
        this.chance = chance;
        this.owner = new int[grid.cells()];
        this.sizes = new int[seeds.size()];
        Arrays.fill(owner, -1);
        for (int region = 0; region < seeds.size(); region++) {
            frontiers.add(new ArrayList<>());
            owner[seeds.get(region)] = region;
        }
        for (int region = 0; region < seeds.size(); region++) {
            take(seeds.get(region), region);
        }
    }

    /** The region of each cell. */
    static int[] grow(Grid grid, List<Integer> seeds, Chance chance) {
        Regions regions = new Regions(grid, seeds, chance);
        for (int region = regions.smallest(); region >= 0; region = regions.smallest()) {
            regions.extend(region);
        }
        return regions.owner;
    }

    private int smallest() {
        int smallest = -1;
        for (int region = 0; region < sizes.length; region++) {
            if (!frontiers.get(region).isEmpty() && (smallest < 0 || sizes[region] < sizes[smallest])) {
                smallest = region;
            }
        }
        return smallest;
    }

    private void extend(int region) {
        List<Integer> frontier = frontiers.get(region);
        int drawn = chance.below(frontier.size());
        int cell = frontier.get(drawn);
        frontier.set(drawn, frontier.get(frontier.size() - 1));
        frontier.remove(frontier.size() - 1);
        if (owner[cell] < 0) {
            take(cell, region);
        }
    }

    private void take(int cell, int region) {
        owner[cell] = region;
        sizes[region]++;
        for (Direction direction : Direction.values()) {
            int next = grid.neighbour(cell, direction);
            if (next >= 0 && owner[next] < 0) {
                frontiers.get(region).add(next);
            }
        }
    }
}
