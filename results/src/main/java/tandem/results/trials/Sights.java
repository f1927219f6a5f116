package tandem.results.trials;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Event;

/** Follows what can be seen in a trial. */
final class Sights {

    private final Map<Element, Sight> sights = new EnumMap<>(Element.class);
    private final Set<Element> planned = EnumSet.of(Element.STIMULUS);
    private final Stopwatch unfocused = new Stopwatch();
    private boolean explaining;
    private boolean focused = true;
    private double opacity;

    Sights(Event started, boolean focused) {
        for (Element element : Element.values()) {
            sights.put(element, new Sight(element, started.nanos()));
        }
        if (!Payload.words(started, "advice_shown").isEmpty()) {
            planned.add(Element.ADVICE);
        }
        if (!started.text("explanation").isEmpty()) {
            planned.add(Element.EXPLANATION);
        }
        focus(focused, started.nanos());
    }

    /** Takes the next event of the session while the trial is open. */
    void accept(Event event) {
        long nanos = event.nanos();
        switch (event.type()) {
            case PHASE_STARTED -> plan(event);
            case PAINTED -> of(Element.STIMULUS).show(1, nanos);
            case STIMULUS_HIDDEN -> of(Element.STIMULUS).hide(nanos);
            case ADVICE_SHOWN -> of(Element.ADVICE).show(1, nanos);
            case EXPLANATION_SHOWN -> explain(true, event);
            case EXPLANATION_HIDDEN -> explain(false, event);
            case OPACITY_CHANGED -> explain(explaining, event);
            case PICTURE_DRAWN, SERIES_DRAWN ->
                of(Element.named(event.text("element"))).draw(event.text("option"), DrawnPixels.of(event));
            case PICTURE_REVEALED -> of(Element.STIMULUS).reveal(event);
            case EXAMPLES_DRAWN -> of(Element.EXPLANATION).draw("", DrawnPixels.ofExamples(event));
            case FEEDBACK_SHOWN -> of(Element.FEEDBACK).show(1, nanos);
            case ANSWER_SUBMITTED, DELEGATION_DECIDED, VETO_DECIDED, PHASE_TIMED_OUT -> endPhase(nanos);
            case FOCUS_LOST -> focus(false, nanos);
            case FOCUS_GAINED -> focus(true, nanos);
            case TIME_JUMPED -> jump(event);
            case SESSION_INTERRUPTED, SESSION_RESUMED, TRIAL_ENDED -> stop(nanos);
            default -> {}
        }
    }

    /** Nothing can be seen any more, and the focus is not missed. */
    void stop(long nanos) {
        endPhase(nanos);
        focus(true, nanos);
    }

    /** What nobody can have seen, because the machine slept, say, does not count as seen, nor as without the focus. */
    private void jump(Event event) {
        if (Payload.flag(event, "unseen")) {
            long went = 1_000_000L * (long) Payload.number(event, "steady_ms").orElse(0);
            endPhase(event.nanos() - went);
            unfocused.set(false, event.nanos() - went);
            unfocused.set(!focused, event.nanos());
        }
    }

    /** What was planned or came, in the order of the elements. */
    List<ElementExposure> exposures() {
        return sights.entrySet().stream()
                .map(sight -> sight.getValue().exposure())
                .filter(exposure -> planned.contains(exposure.element()) || exposure.came())
                .toList();
    }

    /** How long the window was without the focus. */
    long unfocusedNanos() {
        return unfocused.total();
    }

    private Sight of(Element element) {
        return sights.get(element);
    }

    private void plan(Event phaseStarted) {
        if (phaseStarted.text("phase").equals(Phase.FEEDBACK.word())) {
            planned.add(Element.FEEDBACK);
        }
    }

    private void explain(boolean on, Event event) {
        explaining = on;
        opacity = Payload.number(event, "opacity").orElse(opacity);
        if (on) {
            of(Element.EXPLANATION).show(opacity, event.nanos());
        } else {
            of(Element.EXPLANATION).hide(event.nanos());
        }
    }

    private void endPhase(long nanos) {
        explaining = false;
        sights.values().forEach(sight -> sight.end(nanos));
    }

    private void focus(boolean has, long nanos) {
        focused = has;
        unfocused.set(!has, nanos);
        sights.values().forEach(sight -> sight.focus(has, nanos));
    }
}
