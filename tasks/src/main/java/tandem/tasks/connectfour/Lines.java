package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines by which the mover makes four with his {@code moves}-th move, his first one given: sound ones, in which both play
 * their best, and flawed ones, in which the other once gives away what he had.
 *
 * @param moves of the mover, at least 2
 */
record Lines(int moves) {

    /** Plenty to choose from; positions with more of them take turns with others anyway. */
    private static final int MOST = 60;

    /** All lines of best play by both: the fastest win against the longest resistance; none if there is no such win. */
    List<Line> sound(Position position) {
        List<Line> lines = new ArrayList<>();
        finish(position, position, new ArrayList<>(), 2 * moves - 1, lines);
        return lines;
    }

    /**
     * Lines that begin with a column which does not win, and in which all moves are the best there are but one: a reply of the
     * other, who could have held, and loses by it as fast as the line says.
     *
     * @param column that does not win
     */
    List<Line> flawed(Position position, int column) {
        List<Line> lines = new ArrayList<>();
        for (int sound = 0; sound < moves - 1; sound++) {
            begin(position, position.play(column), new ArrayList<>(List.of(column)), sound, lines);
        }
        return lines;
    }

    /** The other to move; he plays {@code sound} best replies before the flaw. */
    private void begin(Position from, Position at, List<Integer> played, int sound, List<Line> lines) {
        if (sound == 0) {
            int left = 2 * moves - 1 - played.size() - 1;
            for (int reply : at.legalMoves()) {
                if (!at.wins(reply)) {
                    List<Integer> longer = with(played, reply);
                    finish(from, at.play(reply), longer, left, lines);
                }
            }
            return;
        }
        for (int reply : ConnectFourSolver.analyse(at, ConnectFourSolver.EXACT).optimal()) {
            if (at.wins(reply)) {
                continue;
            }
            Position mine = at.play(reply);
            if (mine.empty() == 0) {
                continue;
            }
            for (int move :
                    ConnectFourSolver.analyse(mine, ConnectFourSolver.EXACT).optimal()) {
                Position next = mine.play(move);
                begin(from, next, with(with(played, reply), move), sound - 1, lines);
            }
        }
    }

    /** The mover to move; he is to win by best play of both in exactly {@code plies}. */
    private static void finish(Position from, Position at, List<Integer> played, int plies, List<Line> lines) {
        Analysis analysis = ConnectFourSolver.analyse(at, plies);
        if (analysis.value() != Search.winNow(at.stones() + plies - 1)) {
            return;
        }
        for (int move : analysis.optimal()) {
            if (lines.size() >= MOST) {
                return;
            }
            if (plies == 1) {
                lines.add(new Line(from, with(played, move)));
            } else {
                Position other = at.play(move);
                for (int reply : resistance(other, plies - 1)) {
                    finish(from, other.play(reply), with(with(played, move), reply), plies - 2, lines);
                }
            }
        }
    }

    /** Of replies that hold out as long, those that block: where two fours threaten, one is blocked as people would. */
    private static List<Integer> resistance(Position other, int plies) {
        List<Integer> longest = ConnectFourSolver.analyse(other, plies).optimal();
        List<Integer> blocks = longest.stream().filter(other::blocks).toList();
        return blocks.isEmpty() ? longest : blocks;
    }

    private static List<Integer> with(List<Integer> played, int column) {
        List<Integer> longer = new ArrayList<>(played);
        longer.add(column);
        return longer;
    }
}
