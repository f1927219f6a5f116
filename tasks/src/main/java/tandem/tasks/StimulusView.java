package tandem.tasks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import tandem.protocols.session.Mark;
import tandem.protocols.session.Response;
import tandem.protocols.study.EvidenceForm;
import tandem.protocols.study.ExplanationSpec;

/** Shows a task's stimulus and, when told so, the explanation of the advice on it. It decides nothing. */
public interface StimulusView {

    /** What is put into the window. */
    Parent node();

    /**
     * Shows the stimulus alone.
     *
     * @param following explanation that the trial will show; its place is kept free, so that nothing moves
     */
    void showStimulus(String itemId, Optional<ExplanationSpec> following);

    /**
     * Takes marks of what in the stimulus an answer rests on, until another stimulus is shown.
     *
     * @param act told each mark, and each undoing
     */
    void askEvidence(EvidenceForm form, Consumer<Response> act);

    /** Shows what is marked; tells nobody. */
    void showEvidence(List<Mark> marks);

    /** Whether the options are places in the stimulus, and one is chosen there. */
    default boolean takesChoice() {
        return false;
    }

    /**
     * Takes a choice in the stimulus, until another is shown; asked only of a view that takes one.
     *
     * @param act told each choice
     */
    default void askChoice(Consumer<Response> act) {}

    /** Shows what is chosen; tells nobody. */
    default void showChoice(Optional<String> option) {}

    /** Hands on what of the participant's looking was not told yet, before an act that may end the phase. */
    default void tellRest() {
        // Most stimuli are seen whole.
    }

    /** Takes the stimulus away; what else is shown stays where it is. */
    void hideStimulus();

    /**
     * Shows the explanation of why the AI names {@code target}, switched on unless it is on demand, at its set opacity, where
     * its layout says. Participant's acts on it go to the observer.
     */
    void showExplanation(String itemId, String target, ExplanationSpec explanation);

    /** How each option is explained; empty where the task explains the AI's only. */
    default Optional<EachOption> eachOption() {
        return Optional.empty();
    }

    /**
     * Shows how a game ended, where its turns were shown.
     *
     * @param itemId of what the game has come to
     * @return what is to be said of it; nothing where the task has no games
     */
    default Optional<String> showEnding(String itemId) {
        return Optional.empty();
    }

    /** Switches the explanation on or off, as its own control does; nothing happens while none is shown. */
    void toggleExplanation();

    /**
     * Makes the explanation stronger or fainter, as its own control does; nothing happens while none is to be seen.
     *
     * @param by in [−1, 1], added to the opacity, which stays in [0, 1]
     */
    void changeOpacity(double by);

    /** Explains options where no advice is shown. */
    @FunctionalInterface
    interface EachOption {

        /** Shows explanations of all options with their names, as one that can be switched off; none is told to be the AI's. */
        void explain(String itemId, ExplanationSpec explanation);
    }
}
