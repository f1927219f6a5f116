package tandem.protocols.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Retention;

/** Reads how long data are kept. */
final class RetentionReader {

    static final Shape SHAPE = new Shape.Form(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}|P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,4}D)?",
            "a day such as 2036-12-31, or a period after the last session such as P10Y, P18M or P90D");

    private RetentionReader() {}

    static Retention read(YamlValue written) {
        String text = written.text();
        try {
            return text.startsWith("P")
                    ? new Retention.After(Period.parse(text))
                    : new Retention.Until(LocalDate.parse(text));
        } catch (DateTimeException e) {
            // What has another form is told already.
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                written.found(
                        Check.RETENTION_ON_NO_DAY,
                        "retention is “" + text + "”, and there is no such day",
                        "give a day that is");
            }
            return new Retention.After(Period.ZERO);
        }
    }
}
