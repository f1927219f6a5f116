package tandem.tasks.connectfour;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A position in which one move wins and no other does, with the wrong moves that could be advised in its place.
 *
 * @param position in which neither could win at once
 * @param moves of the mover up to the win
 * @param values of all moves, exact
 * @param pairs of lines for the right and for each plausible wrong move, the most alike first; at least one
 */
record Candidate(Position position, int moves, List<MoveValue> values, List<LinePair> pairs) {

    /**
     * In the measure of {@link LineLook#apart}. With 3, right lines are a little flatter and stack a little more than wrong ones;
     * with 1 no difference is left, and positions take less than twice as long to find.
     */
    private static final double MOST_APART = 1;

    Candidate {
        values = List.copyOf(values);
        pairs = List.copyOf(pairs);
    }

    /**
     * The position as a candidate, if there is one move that wins, and a plausible wrong one.
     *
     * @param wanted numbers of moves up to the win
     * @param depth in plies, how far that search looks whose choice is the wrong move
     */
    static Optional<Candidate> of(Position position, Set<Integer> wanted, int depth) {
        Analysis ahead = ConnectFourSolver.analyse(position, 2 * Collections.max(wanted) - 1);
        int moves = Search.winNow(position.stones()) - ahead.value() + 1;
        if (winning(ahead).size() != 1 || !wanted.contains(moves)) {
            return Optional.empty();
        }
        Analysis exact = ConnectFourSolver.analyse(position, ConnectFourSolver.EXACT);
        if (winning(exact).size() != 1) {
            return Optional.empty();
        }
        Lines lines = new Lines(moves);
        List<Line> sound = lines.sound(position);
        List<LinePair> pairs = plausible(position, exact, depth).stream()
                .flatMap(column -> LinePair.mostAlike(sound, lines.flawed(position, column)).stream())
                .filter(pair -> pair.apart() <= MOST_APART)
                .sorted(Comparator.comparingDouble(LinePair::apart))
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Candidate(position, moves, exact.values(), pairs));
    }

    private static List<Integer> winning(Analysis analysis) {
        return analysis.values().stream()
                .filter(value -> value.value() > 0)
                .map(MoveValue::column)
                .toList();
    }

    /** What a search of that depth would play, as far as it is wrong; where it is right, the second best moves. */
    private static List<Integer> plausible(Position position, Analysis exact, int depth) {
        List<Integer> wrong = ConnectFourSolver.analyse(position, depth).optimal().stream()
                .filter(column -> column != exact.best())
                .toList();
        if (!wrong.isEmpty()) {
            return wrong;
        }
        int second = exact.values().stream()
                .mapToInt(MoveValue::value)
                .filter(value -> value != exact.value())
                .max()
                .orElseThrow();
        return exact.values().stream()
                .filter(value -> value.value() == second)
                .map(MoveValue::column)
                .toList();
    }
}
