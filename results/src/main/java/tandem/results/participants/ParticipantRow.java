package tandem.results.participants;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tandem.results.store.records.Question;
import tandem.results.store.records.SessionRecord;
import tandem.results.trials.SessionFacts;

/**
 * One session. After a refusal there is the session and nothing else.
 *
 * @param record as the database knows it
 * @param taken what is known of a session that was not refused
 */
public record ParticipantRow(SessionRecord record, Optional<Taken> taken) {

    /**
     * A session that somebody took part in.
     *
     * @param facts from its first event
     * @param started wall-clock time of the first event
     * @param last wall-clock time of the last event
     * @param durationNanos from the first to the last event, without the time between a stop and the going on
     * @param preparation rounds of practice, passed or not
     * @param counts how often things happened
     * @param answers to questions outside blocks
     * @param station what was known of where the session ran; empty where nobody looked
     * @param pay what was told that the session pays
     * @param exclusions words of the exclusion rules that are met; empty where the rules are not known
     */
    public record Taken(
            SessionFacts facts,
            Instant started,
            Instant last,
            long durationNanos,
            Preparation preparation,
            Counts counts,
            Map<Question, String> answers,
            Optional<StationFacts> station,
            Optional<Pay> pay,
            Optional<List<String>> exclusions) {}

    /**
     * What a session pays.
     *
     * @param currency ISO 4217 code, or points
     * @param amount in the smallest unit of the currency
     */
    public record Pay(String currency, long amount) {}

    /**
     * How the participant was prepared.
     *
     * @param rounds that were ended
     * @param passed whether the last of them met the criterion; empty without practice
     * @param staircaseDifficulty at the threshold that the last staircase found, in [0, 1]; empty without one
     */
    public record Preparation(int rounds, Optional<Boolean> passed, OptionalDouble staircaseDifficulty) {}

    /**
     * How often things happened.
     *
     * @param mainTrials that came to their end
     * @param timedOut of those, how many without an answer
     * @param attentionChecksFailed not answered as they asked
     * @param resumptions of the session after a stop
     * @param focusLosses of the window
     * @param failures that the participant saw a calm sentence for
     * @param events all of them
     */
    public record Counts(
            int mainTrials,
            int timedOut,
            int attentionChecksFailed,
            int resumptions,
            int focusLosses,
            int failures,
            int events) {}
}
