package tandem.protocols.session;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a station as a session begins there or goes on: its display as it is now, and its latest certificate.
 *
 * @param station name of the machine
 * @param display as the system has it set now and as the window uses it, by name; nothing where it was not asked
 * @param displayChanged whether it is another than the certificate's; false without one
 * @param certificate that was measured last; empty where there is none
 */
public record StationCheck(
        String station, Map<String, Double> display, boolean displayChanged, Optional<Certificate> certificate) {

    public StationCheck {
        display = Map.copyOf(display);
    }

    /**
     * What was measured of a station, and what was thought of it.
     *
     * @param sha256 of its file, in hex
     * @param ageDays from the measurement until the session began there or went on; relative, for wall-clock times may be
     *     left out of exports
     * @param fit whether a study could be run there
     * @param findings verdicts by what they are about
     * @param measures by name: numbers, or maps of numbers
     * @param software by what it is: Tandem, Java, the system
     */
    public record Certificate(
            String sha256,
            double ageDays,
            boolean fit,
            Map<String, String> findings,
            Map<String, Object> measures,
            Map<String, String> software) {

        public Certificate {
            findings = Map.copyOf(findings);
            measures = Map.copyOf(measures);
            software = Map.copyOf(software);
        }
    }

    /** As it stands in the record. */
    Map<String, Object> payload() {
        Map<String, Object> payload = new TreeMap<>();
        payload.put("station", station);
        payload.put("display", new TreeMap<>(display));
        payload.put("certified", certificate.isPresent());
        certificate.ifPresent(known -> {
            payload.put("certificate", known.sha256());
            payload.put("age_days", known.ageDays());
            payload.put("fit", known.fit());
            payload.put("findings", new TreeMap<>(known.findings()));
            payload.put("measures", new TreeMap<>(known.measures()));
            payload.put("software", new TreeMap<>(known.software()));
            payload.put("display_changed", displayChanged);
        });
        return payload;
    }
}
