package tandem.results.calibration.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How many items of each kind: so many AI errors as are wanted, or as near as there are items; then true classes as even as
 * possible; then AI errors as evenly spread over them as possible, so that errors tell no class.
 *
 * @param counts by kind, classes by name
 */
record Quotas(Map<Candidate.Kind, Integer> counts) {

    Quotas {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * The quotas of {@code count} items, which are there.
     *
     * @param available how many there are of each kind
     * @param count at most as many as there are
     * @param aiErrors how many of them with the AI wrong
     */
    static Quotas of(Map<Candidate.Kind, Integer> available, int count, int aiErrors) {
        List<String> truths = List.copyOf(
                available.keySet().stream().map(Candidate.Kind::truth).collect(Collectors.toCollection(TreeSet::new)));
        int[] errorRoom = room(available, truths, false);
        int[] hitRoom = room(available, truths, true);
        int errors = Math.max(count - sum(hitRoom), Math.min(aiErrors, sum(errorRoom)));
        int[] even = new int[truths.size()];
        for (int i = 0; i < errors; i++) {
            even[emptiest(even, even, errorRoom)]++;
        }
        return Table.of(even, hitRoom, count - errors)
                .evened(errorRoom, hitRoom)
                .quotas(truths);
    }

    /** How many there are of {@code kind}. */
    int of(Candidate.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many items with the AI wrong. */
    int aiErrors() {
        return counts.entrySet().stream()
                .filter(quota -> !quota.getKey().aiRight())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many items of each true class. */
    Map<String, Integer> byTruth() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        counts.forEach((kind, quota) -> totals.merge(kind.truth(), quota, Integer::sum));
        return totals;
    }

    private static int[] room(Map<Candidate.Kind, Integer> available, List<String> truths, boolean aiRight) {
        return truths.stream()
                .mapToInt(truth -> available.getOrDefault(new Candidate.Kind(truth, aiRight), 0))
                .toArray();
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** The first class of the lowest level among those with room left. */
    private static int emptiest(int[] level, int[] taken, int[] room) {
        int best = -1;
        for (int i = 0; i < level.length; i++) {
            if (taken[i] < room[i] && (best < 0 || level[i] < level[best])) {
                best = i;
            }
        }
        return best;
    }

    /**
     * Quotas in the making.
     *
     * @param errors of each class, with the AI wrong
     * @param hits of each class, with the AI right
     */
    private record Table(int[] errors, int[] hits) {

        /** With hits that make classes as even as can be beside these errors: one by one to the class with the fewest. */
        static Table of(int[] errors, int[] hitRoom, int count) {
            int[] hits = new int[errors.length];
            int[] totals = errors.clone();
            for (int i = 0; i < count; i++) {
                int truth = emptiest(totals, hits, hitRoom);
                hits[truth]++;
                totals[truth]++;
            }
            return new Table(errors, hits);
        }

        int[] totals() {
            int[] totals = errors.clone();
            for (int i = 0; i < totals.length; i++) {
                totals[i] += hits[i];
            }
            return totals;
        }

        /**
         * After all moves of an error from class to class that make it more even. How uneven the best hits leave it is an
         * M-convex function of errors, as the cost of a flow is, so that where no single move is better nothing is (Murota
         * 2003).
         */
        Table evened(int[] errorRoom, int[] hitRoom) {
            Table best = this;
            boolean moved = true;
            while (moved) {
                moved = false;
                for (int[] next : best.moves(errorRoom)) {
                    Table other = of(next, hitRoom, sum(hits));
                    if (other.unevenness() < best.unevenness()) {
                        best = other;
                        moved = true;
                        break;
                    }
                }
            }
            return best;
        }

        /** Errors after each move of one; none where nothing can be more even. */
        private List<int[]> moves(int[] errorRoom) {
            List<int[]> moves = new ArrayList<>();
            if (spread(errors) <= 1 && spread(totals()) <= 1) {
                return moves;
            }
            for (int from = 0; from < errors.length; from++) {
                for (int to = 0; to < errors.length; to++) {
                    if (from != to && errors[from] > 0 && errors[to] < errorRoom[to]) {
                        int[] moved = errors.clone();
                        moved[from]--;
                        moved[to]++;
                        moves.add(moved);
                    }
                }
            }
            return moves;
        }

        private static int spread(int[] numbers) {
            IntSummaryStatistics all = Arrays.stream(numbers).summaryStatistics();
            return all.getMax() - all.getMin();
        }

        /** Squares of classes' totals first, then those of their errors, which are never more than of all errors in one. */
        private double unevenness() {
            double most = (double) sum(errors) * sum(errors) + 1;
            return squares(totals()) * most + squares(errors);
        }

        private static double squares(int[] numbers) {
            double squares = 0;
            for (int number : numbers) {
                squares += (double) number * number;
            }
            return squares;
        }

        Quotas quotas(List<String> truths) {
            Map<Candidate.Kind, Integer> counts = new LinkedHashMap<>();
            for (int i = 0; i < truths.size(); i++) {
                counts.put(new Candidate.Kind(truths.get(i), true), hits[i]);
                counts.put(new Candidate.Kind(truths.get(i), false), errors[i]);
            }
            return new Quotas(counts);
        }
    }
}
