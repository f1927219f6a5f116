package tandem.xai.metrics;

/** What every metric tells of itself. */
public interface Metric {

    /** Which way a metric is better. */
    enum Better {
        /** Towards the most. */
        HIGHER,
        /** Towards the least. */
        LOWER,
        /** It describes and does not judge. */
        NEITHER
    }

    /** The word in data. */
    String name();

    /** What it depends on besides what it is asked about; empty if nothing. */
    default String parameters() {
        return "";
    }

    /** The lowest value there can be. */
    double least();

    /** The highest value there can be; infinite where there is none. */
    double most();

    /** Which way is better. */
    Better better();
}
