package tandem.tasks.series.task;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How advice on a series can be explained. */
enum SeriesExplanation {
    /** Where in the window the evidence lies for the cause that is named. */
    HEAT,
    /** The most similar stretch of the same series outside of the window: what normal would look like. */
    NEAREST_NORMAL,
    /** The heat of another series on which the advice was alike: it says nothing of this one. */
    HEAT_PLACEBO,
    /** An assurance that all was looked at, in words: it says nothing. */
    ASSURANCE;

    /** The word in protocol files. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The explanation of that word. */
    static Optional<SeriesExplanation> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    static List<String> words() {
        return Arrays.stream(values()).map(SeriesExplanation::word).collect(Collectors.toUnmodifiableList());
    }
}
