package tandem.tasks.series.detection;

import java.util.Set;
import tandem.tasks.series.Cause;

/**
 * What a cautious detector says.
 *
 * @param causes that it does not rule out: they hold the truth as often as was promised; may be none, or all
 * @param speaks whether it is sure enough to name one
 */
public record CautiousAdvice(Set<Cause> causes, boolean speaks) {

    public CautiousAdvice {
        causes = Set.copyOf(causes);
    }
}
