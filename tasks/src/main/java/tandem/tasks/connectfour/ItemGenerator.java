package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;

/**
 * The positions of a seed. They come in twos: where in the one the right move lies so far from the middle and the wrong one so
 * far, it is the other way turn in the other. And chance says of each whether it is mirrored. So a column tells nothing of
 * whether the advice that names it is right.
 *
 * @param seed which positions
 * @param dials how they are made
 */
record ItemGenerator(long seed, PositionDials dials) {

    private static final int MIDDLE = 4;
    private static final int AT_ONCE = 1024;
    private static final int ATTEMPTS = 2_000_000;

    /**
     * The first {@code count} positions; numbers of moves take turns.
     *
     * @throws IllegalArgumentException if so many are not found
     */
    List<ConnectFourItem> items(int count) {
        int each = (count + 2 * dials.levels() - 1) / (2 * dials.levels());
        Map<Integer, List<Chosen>> chosen = new HashMap<>();
        Map<Integer, List<Candidate>> waiting = new HashMap<>();
        for (int moves = dials.moves(); moves <= dials.most(); moves++) {
            chosen.put(moves, new ArrayList<>());
            waiting.put(moves, new ArrayList<>());
        }
        for (int from = 0; chosen.values().stream().anyMatch(list -> list.size() < 2 * each); from += AT_ONCE) {
            Position.require(
                    from < ATTEMPTS,
                    count + " positions of " + dials.stones() + " stones with a win in " + dials.moves() + " to "
                            + dials.most() + " moves were not found: give other numbers");
            Set<Integer> wanted = chosen.keySet().stream()
                    .filter(moves -> chosen.get(moves).size() < 2 * each)
                    .collect(Collectors.toSet());
            for (Candidate candidate : candidates(from, wanted)) {
                take(candidate, waiting.get(candidate.moves()), chosen.get(candidate.moves()));
            }
        }
        return IntStream.range(0, count).mapToObj(i -> item(i, chosen)).toList();
    }

    private record Chosen(Candidate candidate, LinePair lines) {}

    private List<Candidate> candidates(int from, Set<Integer> wanted) {
        SensiblePlay play = new SensiblePlay(seed, dials.stones());
        return IntStream.range(from, from + AT_ONCE)
                .parallel()
                .mapToObj(attempt ->
                        play.quiet(attempt).flatMap(position -> Candidate.of(position, wanted, dials.depth())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Takes the candidate with one that waits if they are each other's counterpart; else it waits. */
    private static void take(Candidate candidate, List<Candidate> waiting, List<Chosen> chosen) {
        for (Iterator<Candidate> others = waiting.iterator(); others.hasNext(); ) {
            Candidate other = others.next();
            Optional<LinePair> lines = withWrong(candidate, aside(other));
            Optional<LinePair> theirs = withWrong(other, aside(candidate));
            if (lines.isPresent() && theirs.isPresent()) {
                others.remove();
                chosen.add(new Chosen(other, theirs.get()));
                chosen.add(new Chosen(candidate, lines.get()));
                return;
            }
        }
        waiting.add(candidate);
    }

    /** How far from the middle the right move lies. */
    private static int aside(Candidate candidate) {
        return Math.abs(candidate.pairs().get(0).sound().first() - MIDDLE);
    }

    private static Optional<LinePair> withWrong(Candidate candidate, int aside) {
        return candidate.pairs().stream()
                .filter(pair -> Math.abs(pair.flawed().first() - MIDDLE) == aside)
                .findFirst();
    }

    private ConnectFourItem item(int index, Map<Integer, List<Chosen>> chosen) {
        int moves = dials.moves() + index / 2 % dials.levels();
        Chosen one = chosen.get(moves).get(index / 2 / dials.levels() * 2 + index % 2);
        ConnectFourItem item = new ConnectFourItem(
                String.format(Locale.ROOT, "c%04d", index + 1),
                one.candidate().position(),
                moves,
                one.candidate().values(),
                one.lines());
        return Chance.of("connect-four-mirror", seed, index).below(2) == 0 ? item : item.mirrored();
    }
}
