package tandem.app.monkey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import tandem.app.window.model.SessionModel;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;

/** Writes down what the window showed to be accepted, to be looked for in the record. Lives on the JavaFX thread. */
final class Witness {

    private final Set<SessionModel> watched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Accepted> accepted = new CopyOnWriteArrayList<>();

    /**
     * Something that the window showed to be accepted.
     *
     * @param trial id, or an empty text
     * @param key of the payload
     * @param value there, as text; empty where any will do
     */
    record Accepted(String trial, EventType type, String key, String value) {

        boolean isIn(Event event) {
            return event.type() == type
                    && event.trial().equals(trial)
                    && (value.isEmpty() || event.text(key).equals(value));
        }
    }

    /** Watches a session from now on; once is enough. */
    void watch(SessionModel session) {
        if (watched.add(session)) {
            session.screenProperty().addListener((property, before, now) -> seen(before, now));
        }
    }

    /** How many acceptances were seen. */
    int count() {
        return accepted.size();
    }

    /**
     * What was accepted and is not in the record, in its order.
     *
     * @param from index of the first event that can be about it
     */
    List<Accepted> missingIn(List<Event> events, int from) {
        List<Accepted> missing = new ArrayList<>();
        int next = from;
        for (Accepted seen : accepted) {
            int found = next;
            while (found < events.size() && !seen.isIn(events.get(found))) {
                found++;
            }
            if (found == events.size()) {
                missing.add(seen);
            } else {
                next = found + 1;
            }
        }
        return missing;
    }

    private void seen(Screen before, Screen now) {
        if (before instanceof Screen.Trial was
                && now instanceof Screen.Trial is
                && was.trialId().equals(is.trialId())
                && was.phase() == is.phase()) {
            answered(is.trialId(), was.answer(), is.answer());
        } else if (before instanceof Screen.Form was
                && now instanceof Screen.Form is
                && was.questionnaire().id().equals(is.questionnaire().id())) {
            filledIn(was.answers(), is.answers());
        }
    }

    private void answered(String trial, Answer was, Answer is) {
        if (!is.probabilities().equals(was.probabilities())) {
            accepted.add(new Accepted(trial, EventType.PROBABILITIES_CHANGED, "probabilities", ""));
        } else {
            if (!is.option().equals(was.option())) {
                accepted.add(new Accepted(
                        trial, EventType.ANSWER_CHANGED, "answer", is.option().orElse("")));
            }
            if (!is.confidence().equals(was.confidence())) {
                accepted.add(new Accepted(
                        trial,
                        EventType.CONFIDENCE_CHANGED,
                        "confidence",
                        Double.toString(is.confidence().orElseThrow())));
            }
        }
        if (is.evidence().size() != was.evidence().size()) {
            boolean marked = is.evidence().size() > was.evidence().size();
            accepted.add(
                    new Accepted(trial, marked ? EventType.EVIDENCE_MARKED : EventType.EVIDENCE_UNDONE, "phase", ""));
        }
    }

    private void filledIn(Map<String, String> was, Map<String, String> is) {
        is.forEach((item, value) -> {
            if (!value.equals(was.get(item))) {
                accepted.add(new Accepted("", EventType.QUESTION_ANSWERED, "value", value));
            }
        });
    }
}
