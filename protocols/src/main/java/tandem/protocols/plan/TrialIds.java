package tandem.protocols.plan;

import java.util.Locale;

/** Names of trials: {@code block-2-t07}, {@code block-2-f01}, {@code practice-1-t03}, {@code staircase-1-t12}, {@code block-1-a01}. */
final class TrialIds {

    private TrialIds() {}

    static String of(PlannedBlock block, PlannedTrial.Kind kind, int number) {
        String letter =
                switch (kind) {
                    case PRACTICE, STAIRCASE, MAIN -> "t";
                    case FAMILIARISATION -> "f";
                    case ATTENTION -> "a";
                };
        return String.format(Locale.ROOT, "%s-%s%02d", block.id(), letter, number);
    }
}
