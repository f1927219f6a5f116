package tandem.protocols.study;

import java.time.LocalDate;
import java.time.Period;

/** How long the data of a study are kept. */
public sealed interface Retention {

    /** Up to a day that is known beforehand. */
    record Until(LocalDate day) implements Retention {
        @Override
        public LocalDate lastDay(LocalDate lastSession) {
            return day;
        }

        @Override
        public String words() {
            return "until " + day;
        }
    }

    /** For a while after the last session. */
    record After(Period period) implements Retention {
        @Override
        public LocalDate lastDay(LocalDate lastSession) {
            return lastSession.plus(period);
        }

        @Override
        public String words() {
            return "for " + period + " after the last session";
        }
    }

    /**
     * The last day on which data are kept.
     *
     * @param lastSession day of the last session
     */
    LocalDate lastDay(LocalDate lastSession);

    /** As in “data are kept …”. */
    String words();
}
