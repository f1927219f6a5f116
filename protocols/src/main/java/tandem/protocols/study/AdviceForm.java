package tandem.protocols.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.item.Advice;

/**
 * Advice that may be more, or less, than one option.
 *
 * @param set how large a set of options is named instead of one; empty where none is
 * @param abstainsBelow the advisor does not answer where it is less sure than that, in [0, 1]; empty where it always does
 */
public record AdviceForm(Optional<SetRule> set, OptionalDouble abstainsBelow) {

    /** One option, always. */
    public static final AdviceForm ONE = new AdviceForm(Optional.empty(), OptionalDouble.empty());

    /** Which options a set holds. */
    public sealed interface SetRule {

        /**
         * Whether a set is whole.
         *
         * @param named how many options are in it, likelier than all others
         * @param covered their probability
         * @param next that of the likeliest other
         */
        boolean full(int named, double covered, double next);

        /** The {@code size} likeliest options. */
        record Likeliest(int size) implements SetRule {
            @Override
            public boolean full(int named, double covered, double next) {
                return named >= size;
            }
        }

        /** The fewest likeliest options that together have at least this probability. */
        record Covering(double probability) implements SetRule {
            @Override
            public boolean full(int named, double covered, double next) {
                return covered >= probability;
            }
        }

        /** Every option of at least this probability, and always the likeliest. */
        record AtLeast(double probability) implements SetRule {
            @Override
            public boolean full(int named, double covered, double next) {
                return named > 0 && next < probability;
            }
        }
    }

    /** Whether the advisor does not answer. */
    public boolean abstains(Advice advice) {
        return abstainsBelow.isPresent() && advice.confidence() < abstainsBelow.getAsDouble();
    }

    /** The options that a set names, the likeliest first; empty where none is named. */
    public List<String> setOf(Advice advice) {
        if (set.isEmpty()) {
            return List.of();
        }
        List<Map.Entry<String, Double>> options =
                new ArrayList<>(advice.probabilities().entrySet());
        options.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<String> named = new ArrayList<>();
        double covered = 0;
        for (Map.Entry<String, Double> option : options) {
            if (set.get().full(named.size(), covered, option.getValue())) {
                break;
            }
            named.add(option.getKey());
            covered += option.getValue();
        }
        return named;
    }
}
