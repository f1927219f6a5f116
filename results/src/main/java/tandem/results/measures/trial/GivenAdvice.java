package tandem.results.measures.trial;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The AI's answer to an item, shown or silent.
 *
 * @param label a, the option; empty if it named none
 * @param confidence ca, displayed with it, in [0, 1]
 * @param set options it named, the likeliest first; empty where it named one
 * @param number the advised number, where answers are numeric
 * @param silent whether it was kept from the participant, as in solo trials
 */
public record GivenAdvice(
        Optional<String> label, OptionalDouble confidence, List<String> set, OptionalDouble number, boolean silent) {

    public GivenAdvice {
        set = List.copyOf(set);
    }
}
