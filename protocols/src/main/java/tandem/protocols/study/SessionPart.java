package tandem.protocols.study;

import java.util.List;

/** One entry of a protocol's {@code session} list. */
public sealed interface SessionPart {

    /** Consent, given or refused; a refusal ends the session and keeps nothing else. */
    record Consent(String page) implements SessionPart {}

    /** Pages to read, one after another. */
    record Pages(List<String> pages) implements SessionPart {
        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /** A questionnaire to fill in. */
    record Form(String questionnaire) implements SessionPart {}

    /**
     * Practice without advice, with feedback after every trial, in rounds until the criterion is met.
     *
     * @param trials in a round
     * @param correct how many must be right
     * @param rounds at most this many; afterwards the session goes on and the data tell
     */
    record Practice(int trials, int correct, int rounds) implements SessionPart {}

    /**
     * One block a level of a factor, the level being the condition's name.
     *
     * @param forEach the factor
     * @param trials main trials in each block
     * @param familiarisation flagged first trials of blocks with an AI, from items of their own
     * @param adviceCorrect of those main trials, how many items the AI is right on, exactly
     * @param noErrorInFirst so many first main trials are without an AI error
     * @param longestErrorRun never more AI errors running
     * @param feedback whether the truth is told after each main trial
     * @param after questionnaires asked after each block
     */
    record Blocks(
            String forEach,
            int trials,
            int familiarisation,
            int adviceCorrect,
            int noErrorInFirst,
            int longestErrorRun,
            boolean feedback,
            List<String> after)
            implements SessionPart {
        public Blocks {
            after = List.copyOf(after);
        }
    }

    /** The last page, with the withdrawal code. */
    record Debrief(String page) implements SessionPart {}
}
