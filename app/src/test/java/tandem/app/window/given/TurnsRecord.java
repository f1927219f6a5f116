package tandem.app.window.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.item.Turns;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;

/** What a session's record must hold of games in turns. */
public final class TurnsRecord {

    private static final String GAME = "game";
    private static final String OVER = "over";

    private TurnsRecord() {}

    /** The games that were begun, in their order. */
    public static List<String> games(List<Event> events) {
        return turns(events).stream().map(event -> event.text(GAME)).distinct().toList();
    }

    /**
     * Each turn follows from what was answered in those before, is judged by the rules and says how the game then stands; no
     * turn comes after the end of its game.
     */
    public static void assertFollows(List<Event> events, Turns rules) {
        Map<String, String> items = new LinkedHashMap<>();
        Map<String, Integer> played = new LinkedHashMap<>();
        for (Event turn : turns(events)) {
            String game = turn.text(GAME);
            String item = items.getOrDefault(game, game);
            assertThat(rules.standing(item).over()).isFalse();
            assertThat(turn.text("item")).isEqualTo(item);
            assertThat(((Number) turn.payload().get("turn")).intValue()).isEqualTo(played.merge(game, 1, Integer::sum));
            Event answer = only(events, turn.trial(), EventType.ANSWER_SUBMITTED);
            assertThat(answer.payload())
                    .containsEntry("correct", rules.at(item).right().test(answer.text("answer")));
            items.put(game, rules.after(item, Optional.of(answer.text("answer"))));
            Turns.Standing standing = rules.standing(items.get(game));
            Event end = only(events, turn.trial(), EventType.TRIAL_ENDED);
            assertThat(end.payload()).containsEntry(OVER, standing.over());
            assertThat(((Number) end.payload().get("score")).doubleValue()).isEqualTo(standing.score());
        }
        assertThat(items).isNotEmpty();
    }

    private static List<Event> turns(List<Event> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.TRIAL_STARTED
                        && event.payload().containsKey(GAME))
                .toList();
    }

    private static Event only(List<Event> events, String trial, EventType type) {
        List<Event> found = events.stream()
                .filter(event -> event.type() == type && event.trial().equals(trial))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
