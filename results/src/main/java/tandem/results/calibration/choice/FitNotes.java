package tandem.results.calibration.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells where items of the wanted kinds do not come near enough to the targets.
 *
 * @param candidates all items
 * @param quotas how many of each kind
 * @param targets what was wanted
 */
record FitNotes(List<Candidate> candidates, Quotas quotas, Targets targets) {

    private static final double ACCURACY_NEAR = 0.005;
    private static final double CORRELATION_NEAR = 0.01;

    List<String> of(Fit fit) {
        List<String> notes = new ArrayList<>();
        double least = extreme(Comparator.comparingDouble(Candidate::accuracy));
        double most = extreme(Comparator.comparingDouble(Candidate::accuracy).reversed());
        if (targets.soloAccuracy() < least - ACCURACY_NEAR || targets.soloAccuracy() > most + ACCURACY_NEAR) {
            notes.add("solo accuracy " + QuotaNotes.number(targets.soloAccuracy())
                    + " is out of reach: such items come to between " + QuotaNotes.number(least) + " and "
                    + QuotaNotes.number(most) + "; " + QuotaNotes.number(fit.soloAccuracy()) + " was chosen");
        } else if (Math.abs(fit.soloAccuracy() - targets.soloAccuracy()) > ACCURACY_NEAR) {
            notes.add("solo accuracy " + QuotaNotes.number(targets.soloAccuracy())
                    + " was not met together with the correlation; the nearest found is "
                    + QuotaNotes.number(fit.soloAccuracy()));
        }
        if (fit.aiErrors() == 0 || fit.aiErrors() == fit.count()) {
            notes.add("the AI is " + (fit.aiErrors() == 0 ? "never" : "always")
                    + " wrong on them, so that no correlation of errors is defined");
        } else if (fit.correlation().isEmpty()) {
            notes.add("what is expected of people is the same on all of them, so that no correlation of errors is"
                    + " defined; more answers an item would tell items apart");
        } else if (Math.abs(fit.correlation().getAsDouble() - targets.correlation()) > CORRELATION_NEAR) {
            notes.add("a correlation of errors of " + QuotaNotes.number(targets.correlation())
                    + " was not met; the nearest found is "
                    + QuotaNotes.number(fit.correlation().getAsDouble()));
        }
        return notes;
    }

    /** The mean accuracy of the first items of each kind, in that order. */
    private double extreme(Comparator<Candidate> order) {
        return quotas.counts().entrySet().stream()
                .flatMap(quota -> kind(quota.getKey()).sorted(order).limit(quota.getValue()))
                .mapToDouble(Candidate::accuracy)
                .average()
                .orElseThrow();
    }

    private Stream<Candidate> kind(Candidate.Kind kind) {
        return candidates.stream().filter(item -> item.kind().equals(kind));
    }
}
