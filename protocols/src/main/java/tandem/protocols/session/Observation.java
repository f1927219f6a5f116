package tandem.protocols.session;

import java.util.List;

/** What the window saw; recorded, but it never moves the session. */
public sealed interface Observation {

    /**
     * The first frame of the current phase was painted; to be told in that very pulse.
     *
     * @param droppedPulses pulses that came late while the phase was being prepared
     */
    record Painted(int droppedPulses) implements Observation {}

    /** The stimulus was taken away at the end of its exposure. */
    record StimulusHidden() implements Observation {}

    /** The explanation was switched on or off by the participant. */
    record ExplanationToggled(boolean shown) implements Observation {}

    /**
     * The explanation that is about to be shown marks a region.
     *
     * @param cells of the grid of the study's evidence: row × side + column
     */
    record ExplanationMapped(List<Integer> cells) implements Observation {
        public ExplanationMapped {
            cells = List.copyOf(cells);
        }
    }

    /** The participant moved the overlay's opacity, in [0, 1]. */
    record OpacityChanged(double opacity) implements Observation {}

    /** Pointer positions as {ms since the phase began, x, y}. */
    record PointerMoved(List<List<Integer>> samples) implements Observation {}

    /** A key was pressed. */
    record KeyPressed(String key) implements Observation {}

    /** The window gained or lost the focus. */
    record FocusChanged(boolean focused) implements Observation {}

    /** The participant asked to leave and is being asked whether they mean it. */
    record CloseAsked() implements Observation {}

    /** The participant stayed. */
    record CloseDeclined() implements Observation {}

    /** The window closes; the session can be resumed. */
    record Interrupted() implements Observation {}

    /** Something failed. */
    record Failed(String where, String message) implements Observation {}
}
