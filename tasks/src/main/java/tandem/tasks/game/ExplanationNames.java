package tandem.tasks.game;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words in protocol files for a game's explanations, which are the names of an enum: {@code PARTIAL_PATH} is {@code
 * partial-path}.
 *
 * @param <E> the enum
 */
public final class ExplanationNames<E extends Enum<E>> {

    private final E[] explanations;

    public ExplanationNames(Class<E> explanations) {
        this.explanations = explanations.getEnumConstants();
    }

    /** The words of all, in the enum's order. */
    public List<String> words() {
        return Arrays.stream(explanations)
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** The explanation of that word, which must be one of {@link #words}. */
    public E named(String word) {
        return explanations[words().indexOf(word)];
    }
}
