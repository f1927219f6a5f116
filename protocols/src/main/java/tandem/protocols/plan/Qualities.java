package tandem.protocols.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tandem.protocols.design.Chance;
import tandem.protocols.study.AdviceSchedule.Quota;

/** Which explanation each trial of a block has, where quotas cross its quality with whether the advice is right. */
final class Qualities {

    static final Qualities NONE = new Qualities(new ArrayDeque<>(), new ArrayDeque<>());

    private final Deque<Quota> onHits;
    private final Deque<Quota> onErrors;

    private Qualities(Deque<Quota> onHits, Deque<Quota> onErrors) {
        this.onHits = onHits;
        this.onErrors = onErrors;
    }

    /** The quotas, dealt in a random order. */
    static Qualities of(List<Quota> quotas, Chance chance) {
        List<Quota> hits = new ArrayList<>();
        List<Quota> errors = new ArrayList<>();
        for (Quota quota : quotas) {
            for (int i = 0; i < quota.hits(); i++) {
                hits.add(quota);
            }
            for (int i = 0; i < quota.errors(); i++) {
                errors.add(quota);
            }
        }
        return new Qualities(new ArrayDeque<>(chance.shuffled(hits)), new ArrayDeque<>(chance.shuffled(errors)));
    }

    /** The explanation of the next trial on which the AI is right, or wrong. */
    Optional<Quota> next(boolean adviceCorrect) {
        return Optional.ofNullable((adviceCorrect ? onHits : onErrors).poll());
    }
}
