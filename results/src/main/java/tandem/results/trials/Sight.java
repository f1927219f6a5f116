package tandem.results.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import tandem.protocols.session.Event;

/** Follows what can be seen of one element of a trial. */
final class Sight {

    /** Below this opacity nobody sees an overlay. */
    private static final double VISIBLE_OPACITY = .05;

    private final Element element;
    private final long begin;
    private final Stopwatch visible = new Stopwatch();
    private final Stopwatch unfocused = new Stopwatch();
    private final List<ElementExposure.Change> trace = new ArrayList<>();
    private OptionalLong firstView = OptionalLong.empty();
    private int shown;
    private int hidden;
    private double opacity;
    private long opacitySince;
    private double opacityNanos;
    private final Map<String, DrawnPixels> byOption = new TreeMap<>();
    private boolean focused = true;
    private DrawnPixels drawn = DrawnPixels.NONE;
    private Revealed revealed = Revealed.NONE;

    /** An element that cannot be seen yet, in a trial that began at {@code begin}. */
    Sight(Element element, long begin) {
        this.element = element;
        this.begin = begin;
    }

    /** It has this opacity from {@code nanos} on; saying the same again changes nothing. */
    void show(double newOpacity, long nanos) {
        boolean before = visible();
        change(newOpacity, nanos);
        if (!before && visible()) {
            shown++;
            firstView = firstView.isPresent() ? firstView : OptionalLong.of(nanos - begin);
        } else if (before && !visible()) {
            hidden++;
        }
    }

    /** It went away while its phase went on. */
    void hide(long nanos) {
        if (!trace.isEmpty()) {
            show(0, nanos);
        }
    }

    /** Its phase was over, or the session stopped. */
    void end(long nanos) {
        if (opacity > 0) {
            change(0, nanos);
        }
    }

    /** The window has the focus from {@code nanos} on, or not. */
    void focus(boolean has, long nanos) {
        focused = has;
        unfocused.set(visible() && !focused, nanos);
    }

    /**
     * This will be seen of it.
     *
     * @param option that it explains, where each is explained beside the others; else empty
     */
    void draw(String option, DrawnPixels pixels) {
        if (option.isEmpty()) {
            drawn = pixels;
        } else {
            byOption.put(option, pixels);
            drawn = DrawnPixels.together(byOption.values());
        }
    }

    /** The participant saw parts of it sharply. */
    void reveal(Event event) {
        revealed = revealed.with(event);
    }

    /** What there was to be seen of it, after its end. */
    ElementExposure exposure() {
        long total = visible.total();
        return new ElementExposure(
                element,
                total,
                firstView,
                shown,
                hidden,
                unfocused.total(),
                total == 0 ? OptionalDouble.empty() : OptionalDouble.of(opacityNanos / total),
                drawn,
                revealed,
                trace);
    }

    private boolean visible() {
        return opacity > VISIBLE_OPACITY;
    }

    private void change(double newOpacity, long at) {
        long nanos = Math.max(at, opacitySince);
        if (visible()) {
            opacityNanos += opacity * (nanos - opacitySince);
        }
        if (trace.isEmpty() || newOpacity != opacity) {
            trace.add(new ElementExposure.Change(nanos - begin, newOpacity));
        }
        opacity = newOpacity;
        opacitySince = nanos;
        visible.set(visible(), nanos);
        unfocused.set(visible() && !focused, nanos);
    }
}
