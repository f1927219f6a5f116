package tandem.tasks.series.detection;

import java.util.List;
import tandem.tasks.series.SeriesItem;
import tandem.xai.model.Prediction;

/** Names the cause behind a marked window, without knowing the truth. Safe to use from several threads. */
public interface Detector {

    /**
     * Probabilities of the causes, in the order of {@link tandem.tasks.series.Cause}.
     *
     * @throws IllegalArgumentException with the channel, if the series outside of the window is too poor to learn from
     */
    Prediction predict(SeriesItem item);

    /** The same of many, in order. */
    default List<Prediction> predict(List<SeriesItem> items) {
        return items.parallelStream().map(this::predict).toList();
    }
}
