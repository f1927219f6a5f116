package tandem.results.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tandem.results.measures.trial.AskedItem;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * What a pilot says of items.
 *
 * @param items by id
 * @param truthsDiffer ids of items that were right in different ways in different trials; they are left out
 * @param adviceDiffers ids of items on which the AI's answer was not always the same, as where its agreement is steered;
 *     their advice counts as unknown
 */
public record Pilot(List<PilotItem> items, List<String> truthsDiffer, List<String> adviceDiffers) {

    public Pilot {
        items = List.copyOf(items);
        truthsDiffer = List.copyOf(truthsDiffer);
        adviceDiffers = List.copyOf(adviceDiffers);
    }

    /**
     * The items of all trials that measures do not leave out and whose truth is known, but for later turns of games, which
     * nobody can choose: each is somebody's own. Of several answers of a person to an
     * item the first counts, since the others are answers to an item that is known.
     *
     * @param trials in the order met
     * @param which answers count
     */
    public static Pilot of(List<MeasuredTrial> trials, Unaided which) {
        SortedMap<String, List<MeasuredTrial>> byItem = new TreeMap<>();
        trials.stream()
                .filter(trial -> trial.exclusion().isEmpty())
                .filter(trial ->
                        trial.item().truth().isPresent() && !trial.item().later())
                .forEach(trial -> byItem.computeIfAbsent(trial.item().id(), id -> new ArrayList<>())
                        .add(trial));
        List<PilotItem> items = new ArrayList<>();
        List<String> truthsDiffer = new ArrayList<>();
        List<String> adviceDiffers = new ArrayList<>();
        byItem.forEach((id, met) -> {
            List<String> truths = distinct(
                    met.stream().map(MeasuredTrial::item).map(AskedItem::truth).flatMap(Optional::stream));
            List<String> advice =
                    distinct(met.stream().map(MeasuredTrial::advised).flatMap(Optional::stream));
            if (truths.size() > 1) {
                truthsDiffer.add(id);
                return;
            }
            if (advice.size() > 1) {
                adviceDiffers.add(id);
            }
            items.add(new PilotItem(
                    id,
                    truths.get(0),
                    advice.size() == 1 ? Optional.of(advice.get(0)) : Optional.empty(),
                    answers(met, which)));
        });
        return new Pilot(items, truthsDiffer, adviceDiffers);
    }

    private static List<PilotAnswer> answers(List<MeasuredTrial> met, Unaided which) {
        Map<String, PilotAnswer> first = new LinkedHashMap<>();
        for (MeasuredTrial trial : met) {
            which.in(trial).ifPresent(answer -> first.putIfAbsent(answer.participant(), answer));
        }
        return List.copyOf(first.values());
    }

    private static List<String> distinct(Stream<String> words) {
        return words.distinct().toList();
    }
}
