package tandem.results.calibration;

import java.util.List;

/**
 * How much is known of a set of items.
 *
 * @param items on which both the human's and the AI's answers are known
 * @param aiErrors of them, those on which the AI is wrong
 * @param answers to them without the AI
 * @param participants who gave these
 */
public record SetCounts(int items, int aiErrors, int answers, int participants) {

    static SetCounts of(List<CalibratedItem> items) {
        List<PilotItem> known = items.stream()
                .filter(CalibratedItem::comparable)
                .map(CalibratedItem::item)
                .toList();
        return new SetCounts(
                known.size(),
                (int) known.stream()
                        .filter(item -> !item.adviceCorrect().orElseThrow())
                        .count(),
                known.stream().mapToInt(PilotItem::answered).sum(),
                (int) known.stream()
                        .flatMap(item -> item.answers().stream())
                        .map(PilotAnswer::participant)
                        .distinct()
                        .count());
    }
}
