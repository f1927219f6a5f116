package tandem.tasks.connectfour;

import java.util.List;

/**
 * The cells that would make four.
 *
 * @param wins columns, from 1, in which the mover wins at once
 * @param mustBlock columns in which the other would win at once if it were his turn
 * @param own all empty cells that complete a line of the mover, reachable at once or not
 * @param others all empty cells that complete a line of the other
 */
public record Threats(List<Integer> wins, List<Integer> mustBlock, List<Cell> own, List<Cell> others) {
    public Threats {
        wins = List.copyOf(wins);
        mustBlock = List.copyOf(mustBlock);
        own = List.copyOf(own);
        others = List.copyOf(others);
    }
}
