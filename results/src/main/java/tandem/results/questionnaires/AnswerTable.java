package tandem.results.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.session.Event;
import tandem.results.trials.SessionFacts;

/** Folds a session's events into one row an answer. */
public final class AnswerTable {

    private final SessionFacts session;
    private final Map<String, String> conditions = new HashMap<>();
    private final List<AnswerRow> rows = new ArrayList<>();
    private String lastTrial = "";
    private long stepStarted;

    private AnswerTable(SessionFacts session) {
        this.session = session;
    }

    /**
     * The answers of one session, questionnaires in order, items sorted by id.
     *
     * @param events of one session, in order; none or a mere refusal give no rows
     */
    public static List<AnswerRow> of(List<Event> events) {
        return SessionFacts.of(events)
                .map(session -> {
                    AnswerTable table = new AnswerTable(session);
                    events.forEach(table::accept);
                    return List.copyOf(table.rows);
                })
                .orElse(List.of());
    }

    private void accept(Event event) {
        switch (event.type()) {
            case STEP_STARTED -> stepStarted = event.nanos();
            case TRIAL_STARTED -> {
                lastTrial = event.trial();
                conditions.put(event.text("block"), event.text("condition"));
            }
            case QUESTIONNAIRE_SUBMITTED -> submit(event);
            default -> {}
        }
    }

    private void submit(Event event) {
        Map<String, String> answers = new TreeMap<>();
        if (event.payload().get("answers") instanceof Map<?, ?> given) {
            given.forEach((item, value) -> answers.put(String.valueOf(item), String.valueOf(value)));
        }
        String block = event.text("block");
        answers.forEach((item, value) -> rows.add(new AnswerRow(
                session,
                event.text("questionnaire"),
                item,
                value,
                block,
                conditions.getOrDefault(block, ""),
                lastTrial,
                event.nanos(),
                event.nanos() - stepStarted)));
    }
}
