package tandem.results.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A number computed from clusters, such as participants with all their trials.
 *
 * @param <C> a cluster
 */
@FunctionalInterface
public interface ClusterStatistic<C> {

    /**
     * The number; empty where it is undefined. Called on several threads at once, so it looks at nothing but its argument.
     *
     * @param clusters some of them several times, in a resample
     */
    OptionalDouble of(List<C> clusters);
}
