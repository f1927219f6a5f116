package tandem.results.calibration;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An item as a pilot met it.
 *
 * @param id of the item
 * @param truth y, the right option
 * @param advice a, the AI's answer, shown or silent; empty if it gave none, or not always the same
 * @param answers given without the AI, one a participant
 */
public record PilotItem(String id, String truth, Optional<String> advice, List<PilotAnswer> answers) {

    public PilotItem {
        answers = List.copyOf(answers);
    }

    /** How many answered. */
    public int answered() {
        return answers.size();
    }

    /** Of them, how many were right. */
    public int right() {
        return (int) answers.stream().filter(PilotAnswer::right).count();
    }

    /** The share of right answers, in [0, 1]; NaN if nobody answered. */
    public double accuracy() {
        return (double) right() / answered();
    }

    /** [a = y]; empty if a is not known. */
    public Optional<Boolean> adviceCorrect() {
        return advice.map(truth::equals);
    }

    /** The wrong options that most people chose, by name; several if as many chose them, none if nobody was wrong. */
    public List<String> modalErrors() {
        Map<String, Integer> errors = errors();
        int most = modalErrorAnswers();
        return errors.keySet().stream()
                .filter(option -> errors.get(option) == most)
                .toList();
    }

    /** How many chose the wrong option, or each of those, that most chose. */
    public int modalErrorAnswers() {
        Map<String, Integer> errors = errors();
        return errors.isEmpty() ? 0 : Collections.max(errors.values());
    }

    /** Whether the AI's wrong answer is one that most people who erred gave; empty unless both erred. */
    public Optional<Boolean> aiErrorIsModal() {
        List<String> modal = modalErrors();
        return advice.filter(answer -> !answer.equals(truth) && !modal.isEmpty())
                .map(modal::contains);
    }

    private Map<String, Integer> errors() {
        return answers.stream()
                .filter(answer -> !answer.right())
                .collect(Collectors.toMap(PilotAnswer::option, answer -> 1, Integer::sum, TreeMap::new));
    }
}
