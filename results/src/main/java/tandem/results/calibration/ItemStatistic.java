package tandem.results.calibration;

import java.util.List;
import tandem.results.statistics.Result;

/** What is computed of items, of which some may stand several times, as where they are drawn with replacement. */
@FunctionalInterface
interface ItemStatistic {

    /** Its value; NA where it is not defined. */
    Result<Double> of(List<CalibratedItem> items);
}
