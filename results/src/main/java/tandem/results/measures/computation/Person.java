package tandem.results.measures.computation;

import java.util.List;
import java.util.Map;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * A participant with the trials that are not left out: what resampling draws.
 *
 * @param id pseudonym
 * @param arm between participants; resampling keeps its size
 * @param trials by where they are from, each in the order met
 * @param soloNorm how right people alone are
 */
public record Person(String id, String arm, Map<From, List<MeasuredTrial>> trials, SoloNorm soloNorm) {

    public Person {
        trials = Map.copyOf(trials);
    }

    /** The trials from there; none if there are none. */
    public List<MeasuredTrial> trials(From from) {
        return trials.getOrDefault(from, List.of());
    }
}
