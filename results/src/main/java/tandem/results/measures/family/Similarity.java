package tandem.results.measures.family;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import tandem.results.measures.computation.Term;
import tandem.results.measures.trial.Evidence;

/** How alike two marks of evidence are; empty where that is undefined, or the evidence is of another kind. */
enum Similarity {
    /** |R∩E| / |R∪E| of regions; undefined if both are empty (Jaccard 1912). */
    IOU {
        @Override
        OptionalDouble of(Set<Integer> marked, Set<Integer> explained) {
            double common = marked.stream().filter(explained::contains).count();
            return ratio(common, marked.size() + explained.size() - common);
        }
    },
    /** 2|R∩E| / (|R|+|E|) of regions; undefined if both are empty (Dice 1945). */
    DICE {
        @Override
        OptionalDouble of(Set<Integer> marked, Set<Integer> explained) {
            double common = marked.stream().filter(explained::contains).count();
            return ratio(2 * common, marked.size() + explained.size());
        }
    },
    /** Kendall's τ-b of ranks; undefined if all ranks of one are tied (Kendall 1945). */
    KENDALL_TAU_B {
        @Override
        OptionalDouble of(List<Double> given, List<Double> explained) {
            double concordance = 0;
            double untiedGiven = 0;
            double untiedExplained = 0;
            for (int i = 0; i < given.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double ofGiven = Math.signum(given.get(i) - given.get(j));
                    double ofExplained = Math.signum(explained.get(i) - explained.get(j));
                    concordance += ofGiven * ofExplained;
                    untiedGiven += Math.abs(ofGiven);
                    untiedExplained += Math.abs(ofExplained);
                }
            }
            return ratio(concordance, Math.sqrt(untiedGiven * untiedExplained));
        }
    };

    /** How much more alike to the explanation the marks are after it than before. */
    OptionalDouble gain(Evidence evidence) {
        if (evidence instanceof Evidence.Regions regions) {
            return difference(of(regions.after(), regions.explanation()), of(regions.before(), regions.explanation()));
        } else if (evidence instanceof Evidence.Ranks ranks) {
            return difference(of(ranks.after(), ranks.explanation()), of(ranks.before(), ranks.explanation()));
        }
        throw new IllegalArgumentException("no similarity of " + evidence);
    }

    OptionalDouble of(Set<Integer> marked, Set<Integer> explained) {
        return OptionalDouble.empty();
    }

    OptionalDouble of(List<Double> given, List<Double> explained) {
        return OptionalDouble.empty();
    }

    private static OptionalDouble ratio(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }

    private static OptionalDouble difference(OptionalDouble after, OptionalDouble before) {
        return Term.both(after, before, (one, other) -> one - other);
    }
}
