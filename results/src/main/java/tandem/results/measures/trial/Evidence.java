package tandem.results.measures.trial;

import java.util.List;
import java.util.Set;

/** What a participant took for the evidence, before and after seeing what the AI takes for it. */
public sealed interface Evidence {

    /**
     * Marked regions.
     *
     * @param before cells of the stimulus that the participant marked before the explanation
     * @param after cells marked after it
     * @param explanation cells that the explanation marks
     */
    record Regions(Set<Integer> before, Set<Integer> after, Set<Integer> explanation) implements Evidence {
        public Regions {
            before = Set.copyOf(before);
            after = Set.copyOf(after);
            explanation = Set.copyOf(explanation);
        }
    }

    /**
     * Ranks of the same features, 1 the most important; ties share a rank.
     *
     * @param before given by the participant before the explanation
     * @param after given after it
     * @param explanation ranks in the explanation
     */
    record Ranks(List<Double> before, List<Double> after, List<Double> explanation) implements Evidence {
        public Ranks {
            before = List.copyOf(before);
            after = List.copyOf(after);
            explanation = List.copyOf(explanation);
            if (before.size() != after.size() || before.size() != explanation.size()) {
                throw new IllegalArgumentException("ranks of the same features: " + before.size() + ", " + after.size()
                        + " and " + explanation.size());
            }
        }
    }
}
