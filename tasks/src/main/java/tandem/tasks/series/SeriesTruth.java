package tandem.tasks.series;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a marked window.
 *
 * @param cause the right answer
 * @param affected samples; nothing where a laboratory did not mark them
 * @param novelty whether something unusual but harmless happens, which only a normal window has
 * @param difficulty see {@link SeriesDifficulty}; nothing where a laboratory does not know it
 */
public record SeriesTruth(Cause cause, Optional<AffectedSamples> affected, boolean novelty, OptionalDouble difficulty) {

    public SeriesTruth {
        if (novelty && cause != Cause.NORMAL) {
            throw new IllegalArgumentException("natural novelty is normal, not " + cause.word());
        }
    }
}
