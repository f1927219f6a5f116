package tandem.results.calibration.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells where there cannot be as many items of a kind as wanted.
 *
 * @param available how many there are of each kind
 * @param quotas how many are taken
 * @param targets what was wanted
 */
record QuotaNotes(Map<Candidate.Kind, Integer> available, Quotas quotas, Targets targets) {

    private static final double ROUNDING = 1e-9;

    List<String> all() {
        List<String> notes = new ArrayList<>();
        int errors = quotas.aiErrors();
        double reached = 1 - (double) errors / targets.count();
        if (errors != targets.aiErrors()) {
            boolean tooFewErrors = errors < targets.aiErrors();
            int wanted = tooFewErrors ? targets.aiErrors() : targets.count() - targets.aiErrors();
            notes.add(String.format(
                    Locale.ROOT,
                    "AI accuracy %s of %d items needs %d on which the AI is %s, and the pilot has %d; the nearest is %s",
                    number(targets.aiAccuracy()),
                    targets.count(),
                    wanted,
                    tooFewErrors ? "wrong" : "right",
                    tooFewErrors ? errors : targets.count() - errors,
                    number(reached)));
        } else if (Math.abs(reached - targets.aiAccuracy()) > ROUNDING) {
            notes.add("AI accuracy " + number(targets.aiAccuracy()) + " of " + targets.count()
                    + " items is no whole number of items; the nearest is " + number(reached));
        }
        Map<String, Integer> byTruth = quotas.byTruth();
        if (Collections.max(byTruth.values()) - Collections.min(byTruth.values()) > 1) {
            notes.add("true classes are not even, for want of items: "
                    + byTruth.entrySet().stream()
                            .map(truth -> truth.getKey() + " " + truth.getValue() + " of " + there(truth.getKey()))
                            .collect(Collectors.joining(", ")));
        }
        return notes;
    }

    private int there(String truth) {
        return available.entrySet().stream()
                .filter(kind -> kind.getKey().truth().equals(truth))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
