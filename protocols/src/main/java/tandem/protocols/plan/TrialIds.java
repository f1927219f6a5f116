package tandem.protocols.plan;

import java.util.Locale;

/** Names of trials: {@code block-2-t07}, {@code block-2-f01}, {@code practice-1-t03}. */
final class TrialIds {

    private TrialIds() {}

    static String of(PlannedBlock block, PlannedTrial.Kind kind, int number) {
        return String.format(
                Locale.ROOT, "%s-%s%02d", block.id(), kind == PlannedTrial.Kind.FAMILIARISATION ? "f" : "t", number);
    }
}
