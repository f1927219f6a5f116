package tandem.protocols.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the window, or whoever opens it, saw; recorded, but it never moves the session. */
public sealed interface Observation {

    /** The station was looked at, as the session began there or went on. */
    record StationChecked(StationCheck check) implements Observation {}

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

    /**
     * Pixels were put into the window; they are seen with a next painting.
     *
     * @param element what they are
     * @param width in pixels
     * @param height in pixels
     * @param sha256 in hex, over width, height and pixels {@code 0xAARRGGBB}, row by row, each in four bytes, the highest
     *     first
     * @param cost of what was computed for it, whenever that was; empty where nothing was, or nothing to speak of
     * @param option that it explains, where each is explained
     */
    record PictureDrawn(
            Element element,
            int width,
            int height,
            String sha256,
            Optional<ExplanationCost> cost,
            Optional<String> option)
            implements Observation {

        /** Not of one of several options. */
        public PictureDrawn(Element element, int width, int height, String sha256, Optional<ExplanationCost> cost) {
            this(element, width, height, sha256, cost, Optional.empty());
        }

        /** What is drawn from pixels. */
        public enum Element {
            STIMULUS,
            EXPLANATION;

            /** The word in the data. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * Curves, or numbers for each of their samples, were put into the window; they are seen with a next painting.
     *
     * @param element what they are
     * @param channels how many
     * @param samples of each channel
     * @param sha256 in hex, over channels and samples as whole numbers of four bytes each, then the numbers as doubles of
     *     eight bytes each, channel by channel, the highest byte first
     */
    record SeriesDrawn(PictureDrawn.Element element, int channels, int samples, String sha256) implements Observation {}

    /** A text was put into the window that explains the advice; it is seen with a next painting. */
    record ExplanationWorded(String text) implements Observation {}

    /**
     * Pictures of known cases were put into the window that explain the advice; they are seen with a next painting.
     *
     * @param examples their ids, in the order they are shown in
     * @param labels what each shows
     * @param sha256 of the pixels of each, as in {@link PictureDrawn}
     */
    record ExamplesDrawn(List<String> examples, List<String> labels, List<String> sha256) implements Observation {
        public ExamplesDrawn {
            examples = List.copyOf(examples);
            labels = List.copyOf(labels);
            sha256 = List.copyOf(sha256);
        }
    }

    /** The participant moved the overlay's opacity, in [0, 1]. */
    record OpacityChanged(double opacity) implements Observation {}

    /** The pointer came over an answer, or over a way on, that can be chosen. */
    record OptionHovered(String option) implements Observation {}

    /**
     * The participant moved along a stimulus that lasts in time, or changed how much of it is seen at once; told at the end
     * of a gesture.
     *
     * @param from first sample that is seen, from 0
     * @param to the sample after the last one that is seen
     */
    record ViewMoved(int from, int to) implements Observation {}

    /**
     * A picture that is blurred was sharp in a circle that the participant moved.
     *
     * @param width of the picture, in pixels
     * @param height of the picture, in pixels
     * @param radius of the circle, in the picture's pixels
     * @param stays where it stood: {ms since the picture was put into the window, x and y of its centre in the picture's
     *     pixels, ms that it stood there}
     */
    record PictureRevealed(int width, int height, int radius, List<List<Integer>> stays) implements Observation {}

    /** A channel of the stimulus was taken out of sight or put back by the participant. */
    record ChannelToggled(String channel, boolean shown) implements Observation {}

    /** Pointer positions as {ms since the phase began, x, y}. */
    record PointerMoved(List<List<Integer>> samples) implements Observation {}

    /** A key was pressed. */
    record KeyPressed(String key) implements Observation {}

    /** The window gained or lost the focus. */
    record FocusChanged(boolean focused) implements Observation {}

    /**
     * The clocks had gone on unlike each other since they were looked at last, or for longer than anybody looked away.
     *
     * @param steadyMs how far the steady clock had gone on
     * @param wallMs how far the wall clock had; less than 0 where it was set back
     */
    record TimeJumped(long steadyMs, long wallMs) implements Observation {

        private static final long UNSEEN_MS = 5000;

        /** Whether so much time went by that nobody can say what the participant saw in it. */
        public boolean unseen() {
            return Math.max(steadyMs, wallMs) > UNSEEN_MS;
        }
    }

    /**
     * A display came, went or changed.
     *
     * @param displays all there are since, the primary one first, each as {x, y, width, height, scale}
     * @param window where the window lies, as {x, y, width, height}
     */
    record DisplayChanged(List<List<Double>> displays, List<Double> window) implements Observation {
        public DisplayChanged {
            displays = displays.stream().map(List::copyOf).toList();
            window = List.copyOf(window);
        }
    }

    /** The participant asked to leave and is being asked whether they mean it. */
    record CloseAsked() implements Observation {}

    /** The participant stayed. */
    record CloseDeclined() implements Observation {}

    /** The window closes; the session can be resumed. */
    record Interrupted() implements Observation {}

    /** Something failed. */
    record Failed(String where, String message) implements Observation {}
}
