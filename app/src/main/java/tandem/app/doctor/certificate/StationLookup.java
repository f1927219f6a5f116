package tandem.app.doctor.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import tandem.app.doctor.DisplaySetting;
import tandem.app.doctor.Finding;
import tandem.app.doctor.ReportedRefresh;
import tandem.app.doctor.certificate.CertificateFolder.Kept;
import tandem.app.doctor.certificate.CertificateFolder.Latest;
import tandem.app.window.DisplayUse;
import tandem.protocols.session.StationCheck;

/**
 * A station before a session: its latest certificate, held against what is there now.
 *
 * @param station name of the machine
 * @param latest certificate of it
 * @param display that the participant will see, as it is now
 * @param use that the window will make of it
 * @param now by the wall clock
 */
public record StationLookup(String station, Latest latest, DisplaySetting display, DisplayUse use, Instant now) {

    /** After that many days drivers, displays and settings may be others. */
    private static final int OLD_DAYS = 30;

    private static final double SECONDS_A_DAY = 86_400;

    /** Days are recorded to a minute and a half. */
    private static final double A_DAY = 1000;

    /**
     * Looks {@code station} up.
     *
     * @param use that the window will make of a display
     * @param untilToolkit waits until the toolkit has started
     */
    public static StationLookup of(
            String station, CertificateFolder certificates, DisplayUse use, Runnable untilToolkit) {
        Latest latest = certificates.latest(station);
        // A program of its own has to start for that, which is of no use where there is nothing to hold it against.
        boolean comparable = use.display() == DisplayUse.USUAL.display()
                && latest.kept()
                        .filter(kept -> kept.certificate().measures().containsKey("refresh_reported_hz"))
                        .isPresent();
        CompletableFuture<OptionalDouble> reported = comparable
                ? CompletableFuture.supplyAsync(ReportedRefresh::ask)
                : CompletableFuture.completedFuture(OptionalDouble.empty());
        untilToolkit.run();
        return new StationLookup(
                station, latest, DisplaySetting.now(use.display(), reported.join()), use, Instant.now());
    }

    /** What the experimenter ought to know before somebody takes part; one line each, none where all is well. */
    public List<String> words() {
        List<String> words = new ArrayList<>(latest.problems());
        String about = "station " + station + ": ";
        if (latest.kept().isEmpty()) {
            words.add(about + "nobody has measured whether it is fit for a study — run `tandem doctor` on it");
            return words;
        }
        Certificate certificate = latest.kept().get().certificate();
        if (!certificate.fit()) {
            certificate.findings().stream()
                    .filter(finding -> finding.verdict() == Finding.Verdict.NOT_FIT)
                    .forEach(finding -> words.add(about + "was not fit for a study when it was measured: "
                            + finding.subject() + ", " + finding.told() + " — " + finding.mend()
                            + "; then run `tandem doctor` again"));
        }
        double days = days(certificate);
        if (days < 0) {
            words.add(about + "was measured at a time that has yet to come, " + certificate.measured()
                    + " — set the machine's clock, and run `tandem doctor` again");
        } else if (days > OLD_DAYS) {
            words.add(about + "was measured " + (long) days + " days ago — run `tandem doctor` again every " + OLD_DAYS
                    + " days, for drivers and settings change");
        }
        List<String> changes = changes();
        if (!changes.isEmpty()) {
            words.add(about + "its display is not as it was measured: " + String.join("; ", changes)
                    + " — run `tandem doctor` again, or connect and set it as it was");
        }
        return words;
    }

    /** What the session records of it. */
    public StationCheck check() {
        TreeMap<String, Double> shown = new TreeMap<>(display.named());
        shown.putAll(use.named());
        return new StationCheck(
                station, shown, !changes().isEmpty(), latest.kept().map(this::known));
    }

    private StationCheck.Certificate known(Kept kept) {
        Certificate certificate = kept.certificate();
        TreeMap<String, String> findings = new TreeMap<>();
        certificate
                .findings()
                .forEach(finding ->
                        findings.put(finding.subject(), finding.verdict().words()));
        return new StationCheck.Certificate(
                kept.sha256(),
                Math.rint(days(certificate) * A_DAY) / A_DAY,
                certificate.fit(),
                findings,
                certificate.measures(),
                certificate.software());
    }

    private List<String> changes() {
        return latest.kept()
                .map(kept -> DisplayChange.between(kept.certificate().measures(), display))
                .orElse(List.of());
    }

    private double days(Certificate certificate) {
        return Duration.between(certificate.measured(), now).toSeconds() / SECONDS_A_DAY;
    }
}
