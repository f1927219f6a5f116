package tandem.app.evaluation.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;

/**
 * A picture with the stratum that it belongs to: whether methods agree about it, and whether the AI is right.
 *
 * @param evaluation of the picture
 * @param agreement of the methods' maps, the mean over pairs by the first metric; not a number where there are no pairs
 * @param stratum such as {@code agree-right}; without the truth {@code agree} or {@code disagree}, without pairs {@code
 *     right} or {@code wrong}
 */
public record Stimulus(PictureEvaluation evaluation, double agreement, String stratum) {

    /** All pictures, in order; methods agree where they do so as much as in the median picture or more. */
    public static List<Stimulus> all(List<PictureEvaluation> evaluations) {
        double[] sorted = evaluations.stream()
                .mapToDouble(Stimulus::agreement)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double median = sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
        return evaluations.stream()
                .map(one -> new Stimulus(one, agreement(one), stratum(one, agreement(one), median)))
                .toList();
    }

    /**
     * So many of each stratum, drawn at random, in the order of the pictures; all where a stratum has no more.
     *
     * @param perStratum 1 or more
     * @param seed another seed draws others
     */
    public static List<Stimulus> pick(List<Stimulus> all, int perStratum, long seed) {
        Map<String, List<Integer>> strata = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            strata.computeIfAbsent(all.get(i).stratum(), none -> new ArrayList<>())
                    .add(i);
        }
        Random random = new Random(seed);
        BitSet picked = new BitSet();
        for (List<Integer> stratum : strata.values()) {
            Collections.shuffle(stratum, random);
            stratum.stream().limit(perStratum).forEach(picked::set);
        }
        return picked.stream().mapToObj(all::get).toList();
    }

    private static double agreement(PictureEvaluation one) {
        if (one.agreements().isEmpty()) {
            return Double.NaN;
        }
        String metric = one.agreements().get(0).metric();
        return NetworkEvaluation.mean(one.agreements().stream()
                .filter(agreement -> agreement.metric().equals(metric))
                .mapToDouble(PictureEvaluation.Agreement::value));
    }

    private static String stratum(PictureEvaluation one, double agreement, double median) {
        List<String> words = new ArrayList<>();
        if (!Double.isNaN(agreement)) {
            words.add(agreement >= median ? "agree" : "disagree");
        }
        if (!one.correct().isEmpty()) {
            words.add(one.correct().equals("1") ? "right" : "wrong");
        }
        return String.join("-", words);
    }
}
