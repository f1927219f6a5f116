package tandem.results.cohort;

import java.util.List;
import java.util.Map;
import tandem.results.participants.ParticipantRow;
import tandem.results.questionnaires.BlockEstimate;
import tandem.results.trials.TrialRow;

/**
 * A participant of a cohort.
 *
 * @param participant what is known
 * @param trials in the order met; none after a refusal
 * @param estimates of each block, by its id
 */
public record Member(ParticipantRow participant, List<TrialRow> trials, Map<String, BlockEstimate> estimates) {

    public Member {
        trials = List.copyOf(trials);
        estimates = Map.copyOf(estimates);
    }

    /** Whether the participant took part at all. */
    public boolean tookPart() {
        return participant.taken().isPresent();
    }

    /** Words of the study's exclusion rules that are met; none where the rules are not known. */
    public List<String> exclusions() {
        return participant.taken().flatMap(ParticipantRow.Taken::exclusions).orElse(List.of());
    }

    /** Whether analyses keep the participant. */
    public boolean analysed() {
        return tookPart() && exclusions().isEmpty();
    }
}
