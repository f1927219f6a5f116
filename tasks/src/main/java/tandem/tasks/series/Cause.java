package tandem.tasks.series;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may be behind a window: the answers of the task, in their order. */
public enum Cause {
    /** Nothing is wrong, be the window ordinary or novel. */
    NORMAL,
    /** A few samples of one channel leap away and come back. */
    SPIKE,
    /** One channel moves away from the others, further and further. */
    DRIFT,
    /** One channel sticks at a value. */
    DROPOUT,
    /** One channel goes its own way within its usual range, no longer with the others. */
    COUPLING_LOSS;

    /** The word in protocol files, tables and data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cause of that word. */
    public static Optional<Cause> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Cause::word).collect(Collectors.toUnmodifiableList());
    }
}
