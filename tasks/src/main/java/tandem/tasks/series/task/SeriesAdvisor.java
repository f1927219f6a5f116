package tandem.tasks.series.task;

import java.util.List;
import tandem.protocols.item.ItemPool;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.detection.Detector;
import tandem.tasks.series.explanation.SeriesHeat;

/** A detector as an advisor: known by a hash, and with what it can say of its reasons. */
interface SeriesAdvisor extends AutoCloseable {

    /** What names causes. */
    Detector detector();

    /** SHA-256 in hex by which the pool knows it; see {@link ItemPool}. */
    String hash();

    /** Words for where its evidence lies, the usual one first; each can be asked of {@link #heat}. */
    List<String> heats();

    /**
     * Where its evidence for a cause lies.
     *
     * @param word one of {@link #heats}
     */
    SeriesHeat heat(SeriesItem item, Cause about, String word);

    /** How to come to an explanation that another advisor has, in a few words. */
    String remedy();

    @Override
    void close();
}
