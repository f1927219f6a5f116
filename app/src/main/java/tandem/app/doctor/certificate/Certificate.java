package tandem.app.doctor.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tandem.app.doctor.Finding;
import tandem.app.doctor.Judgement;
import tandem.app.doctor.Station;

/**
 * What was measured of a station, and what was thought of it.
 *
 * @param station name of the machine
 * @param measured when, by the wall clock
 * @param fit whether a study could be run there
 * @param findings one for each thing that was judged
 * @param measures by name: numbers, or maps of numbers
 * @param software by what it is: Tandem, Java, JavaFX, the system
 */
public record Certificate(
        String station,
        Instant measured,
        boolean fit,
        List<Finding> findings,
        Map<String, Object> measures,
        Map<String, String> software) {

    public Certificate {
        findings = List.copyOf(findings);
    }

    /** The certificate of what was measured just now. */
    public static Certificate of(String station, Instant now, Station measured) {
        List<Finding> findings = Judgement.of(measured);
        return new Certificate(
                station, now, Judgement.fit(findings), findings, measured.measures(), measured.software());
    }
}
