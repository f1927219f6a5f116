package tandem.results.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Items of a miniature pilot. The truth is A; wrong answers are B. */
public final class APilot {

    private final List<PilotItem> items = new ArrayList<>();

    /** With an item that {@code right} of {@code answered} participants, P0 and so on, are right on. */
    public APilot item(String advice, int right, int answered) {
        return item(
                "A",
                advice,
                IntStream.range(0, answered)
                        .mapToObj(i -> i < right ? "A" : "B")
                        .toList());
    }

    /** With an item of a truth, whose answers are those of P0, P1 and so on; an empty one is none. */
    public APilot item(String truth, String advice, List<String> options) {
        items.add(new PilotItem(
                String.format("i%03d", items.size()),
                truth,
                Optional.of(advice).filter(given -> !given.isEmpty()),
                IntStream.range(0, options.size())
                        .filter(i -> !options.get(i).isEmpty())
                        .mapToObj(i -> new PilotAnswer(
                                "P" + i, options.get(i), options.get(i).equals(truth)))
                        .toList()));
        return this;
    }

    public List<PilotItem> items() {
        return List.copyOf(items);
    }

    public List<CalibratedItem> calibrated() {
        Optional<BetaBinomial> spread = BetaBinomial.of(items).value();
        return items.stream().map(item -> CalibratedItem.of(item, spread)).toList();
    }
}
