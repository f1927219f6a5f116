package tandem.results.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

/** Folds a session's events into one row a trial. */
public final class TrialTable {

    private final Map<String, Integer> blockNumbers = new LinkedHashMap<>();
    private final List<TrialFold> folds = new ArrayList<>();
    private Optional<TrialFold> open = Optional.empty();
    private boolean focused = true;

    private TrialTable() {}

    /**
     * The trials of one session, in order: practice, familiarisation and main ones, also the one in which the session
     * stopped.
     *
     * @param events of one session, in order; none or a mere refusal give no rows
     */
    public static List<TrialRow> of(List<Event> events) {
        return SessionFacts.of(events)
                .map(session -> {
                    TrialTable table = new TrialTable();
                    events.forEach(table::accept);
                    long end = events.get(events.size() - 1).nanos();
                    return table.folds.stream()
                            .map(fold -> fold.row(session, end))
                            .toList();
                })
                .orElse(List.of());
    }

    private void accept(Event event) {
        switch (event.type()) {
            case FOCUS_LOST -> focused = false;
            case FOCUS_GAINED, SESSION_RESUMED -> focused = true;
            default -> {}
        }
        if (event.type() == EventType.TRIAL_STARTED) {
            TrialFold fold = new TrialFold(event, blockNumber(event), focused);
            folds.add(fold);
            open = Optional.of(fold);
            return;
        }
        open.ifPresent(fold -> fold.accept(event));
        if (event.type() == EventType.TRIAL_ENDED) {
            open = Optional.empty();
        }
    }

    private int blockNumber(Event trialStarted) {
        PlannedTrial.Kind kind = Payload.kind(trialStarted);
        if (kind == PlannedTrial.Kind.PRACTICE || kind == PlannedTrial.Kind.STAIRCASE) {
            return 0;
        }
        return blockNumbers.computeIfAbsent(trialStarted.text("block"), block -> blockNumbers.size() + 1);
    }
}
