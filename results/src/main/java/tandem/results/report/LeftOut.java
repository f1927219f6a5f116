package tandem.results.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * Trials of those analysed that measures leave out, and those that they count.
 *
 * @param counted trials
 * @param byFlag how many trials were left out for which reason
 */
public record LeftOut(int counted, Map<String, Long> byFlag) {

    public LeftOut {
        byFlag = Collections.unmodifiableSortedMap(new TreeMap<>(byFlag));
    }

    static LeftOut of(List<MeasuredTrial> trials) {
        return new LeftOut(
                (int) trials.stream()
                        .filter(trial -> trial.exclusion().isEmpty())
                        .count(),
                trials.stream()
                        .map(MeasuredTrial::exclusion)
                        .flatMap(Optional::stream)
                        .collect(Collectors.groupingBy(flag -> flag, Collectors.counting())));
    }
}
