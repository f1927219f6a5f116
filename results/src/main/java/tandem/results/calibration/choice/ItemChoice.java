package tandem.results.calibration.choice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tandem.results.calibration.CalibratedItem;
import tandem.results.statistics.Result;

/**
 * Items chosen for a study.
 *
 * @param targets what was wanted
 * @param ids of the items, sorted
 * @param reached what they are like
 * @param byTruth how many of each true class
 * @param notes what could not be as wanted, a line each
 */
public record ItemChoice(
        Targets targets, List<String> ids, Reached reached, Map<String, Integer> byTruth, List<String> notes) {

    public ItemChoice {
        ids = List.copyOf(ids);
        notes = List.copyOf(notes);
    }

    /**
     * What chosen items are like.
     *
     * @param soloAccuracy mean over them of the shrunk accuracy of people
     * @param aiAccuracy share of them on which the AI is right
     * @param correlation over them of human error rate and AI error; empty where one of both does not vary
     */
    public record Reached(double soloAccuracy, double aiAccuracy, OptionalDouble correlation) {}

    /**
     * Chooses: AI errors as many as wanted and true classes even, and then the items nearest to the other targets: of few
     * possible choices the nearest, else the nearest that a search finds. The same seed chooses the same.
     *
     * @param items calibrated, by id
     * @return NA if there are not as many items of which all is known
     */
    public static Result<ItemChoice> of(List<CalibratedItem> items, Targets targets, long seed) {
        List<Candidate> candidates = Candidate.among(items);
        if (candidates.size() < targets.count()) {
            return Result.notAvailable(targets.count() + " items are wanted, and only " + candidates.size()
                    + " have answers without the AI and one advice of the AI");
        }
        Map<Candidate.Kind, Integer> available =
                candidates.stream().collect(Collectors.groupingBy(Candidate::kind, Collectors.summingInt(item -> 1)));
        Quotas quotas = Quotas.of(available, targets.count(), targets.aiErrors());
        List<Candidate> chosen = EveryChoice.isFeasible(candidates, quotas)
                ? EveryChoice.best(candidates, quotas, targets)
                : new SwapSearch(candidates, quotas, targets).best(seed);
        Fit fit = Fit.of(chosen);
        List<String> notes = new ArrayList<>(new QuotaNotes(available, quotas, targets).all());
        notes.addAll(new FitNotes(candidates, quotas, targets).of(fit));
        return Result.of(new ItemChoice(
                targets,
                chosen.stream().map(Candidate::id).sorted().toList(),
                new Reached(fit.soloAccuracy(), fit.aiAccuracy(), fit.correlation()),
                Collections.unmodifiableMap(quotas.byTruth()),
                notes));
    }
}
