package tandem.results.measures.trial;

import java.util.Optional;

/**
 * What was done besides answering. Each is empty where there was no such choice.
 *
 * @param delegated g, whether the trial was handed over to the AI
 * @param vetoed whether the AI's decision was stopped
 * @param agreed whether one agreed with the AI, where only that was asked
 * @param prediction of the AI's answer
 * @param explored whether the participant acted on the stimulus before the advice came
 */
public record Conduct(
        Optional<Boolean> delegated,
        Optional<Boolean> vetoed,
        Optional<Boolean> agreed,
        Optional<String> prediction,
        Optional<Boolean> explored) {

    /** Answering was all. */
    public static final Conduct ANSWERED =
            new Conduct(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the trial was delegated, or the AI's decision stood. */
    public boolean aiDecided() {
        return delegated.orElse(false) || vetoed.map(stopped -> !stopped).orElse(false);
    }
}
