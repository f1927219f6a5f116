package tandem.tasks.images;

import java.util.Arrays;
import java.util.Optional;

/** Which pictures of the class that the AI names explain why it does. */
enum ExampleMethod {
    /**
     * Those that the network takes for most alike: normative explanations (Cai, Jongejan & Holbrook 2019), “this looks like
     * that” (Chen et al. 2019).
     */
    NEAREST("examples"),
    /** Any: the placebo, which looks the same and says nothing of the picture. */
    RANDOM("examples-random");

    private final String word;

    ExampleMethod(String word) {
        this.word = word;
    }

    /** The word in protocol files. */
    String word() {
        return word;
    }

    /** The method of that word; empty where it is none of examples. */
    static Optional<ExampleMethod> named(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word.equals(word))
                .findFirst();
    }
}
