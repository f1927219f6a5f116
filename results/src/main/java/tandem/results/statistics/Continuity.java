package tandem.results.statistics;

/** The continuity correction of a statistic that takes whole or half steps, as R makes it. */
final class Continuity {

    private Continuity() {}

    /** z of a statistic that lies {@code excess} above its mean, moved half a step towards it. */
    static double z(double excess, double variance, Alternative alternative) {
        double correction =
                switch (alternative) {
                    case TWO_SIDED -> Math.signum(excess) / 2;
                    case LESS -> -0.5;
                    case GREATER -> 0.5;
                };
        return (excess - correction) / Math.sqrt(variance);
    }
}
