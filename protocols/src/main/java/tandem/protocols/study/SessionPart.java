package tandem.protocols.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entry of a protocol's {@code session} list. */
public sealed interface SessionPart {

    /** What happens, in whichever arms it does. */
    default SessionPart what() {
        return this;
    }

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
     * Questions whose right answers are known, asked until they are right.
     *
     * @param questionnaire that asks them
     * @param pages read before each attempt
     * @param right option of each question, by the question's id
     * @param attempts at most this many
     * @param endsOnFailure whether the session is over when the last attempt failed too
     */
    record Quiz(
            String questionnaire, List<String> pages, Map<String, String> right, int attempts, boolean endsOnFailure)
            implements SessionPart {
        public Quiz {
            pages = List.copyOf(pages);
            right = Map.copyOf(right);
        }
    }

    /**
     * Practice without advice, with feedback after every trial, in rounds until the criterion is met.
     *
     * @param trials in a round
     * @param correct how many must be right
     * @param rounds at most this many; afterwards the session goes on and the data tell
     */
    record Practice(int trials, int correct, int rounds) implements SessionPart {}

    /**
     * Trials without advice whose items a staircase chooses as it goes.
     *
     * @param trials at most
     * @param start the staircase before its first trial, ending after {@code trials} at the latest
     * @param items which it draws from
     * @param feedback whether the truth is told after every trial
     */
    record Staircase(int trials, tandem.protocols.design.staircase.Staircase start, ItemDraw items, boolean feedback)
            implements SessionPart {}

    /**
     * Blocks of trials: one for each combination of the levels of {@code forEach}, all of them {@code repeat} times.
     *
     * @param forEach factors within participants; empty for a single block
     * @param condition of the blocks, a name or {@code $} and a factor whose level is the name
     * @param repeat so often the blocks come
     * @param items which they draw from
     * @param trials main trials in each block; where they are games, so many games
     * @param turns of its games, where what is decided in a trial follows from the trials before; else empty
     * @param spacing of its main trials, beside the rules on errors
     * @param familiarisation flagged first trials of blocks with an AI, from items of their own
     * @param attentionChecks so many trials in each block that say which answer to give
     * @param advice how right the AI is
     * @param feedback when the truth is told
     * @param asksAgain whether a session that stopped in a trial goes on in it; else with the next one
     * @param after questionnaires asked after each block
     */
    record Blocks(
            List<String> forEach,
            String condition,
            int repeat,
            ItemDraw items,
            int trials,
            Optional<Turns> turns,
            Spacing spacing,
            int familiarisation,
            int attentionChecks,
            AdviceSchedule advice,
            Feedback feedback,
            boolean asksAgain,
            List<String> after)
            implements SessionPart {
        public Blocks {
            forEach = List.copyOf(forEach);
            after = List.copyOf(after);
        }

        /**
         * Turns of games.
         *
         * @param most turns of a game; it may be over before
         * @param questions asked between turns
         */
        public record Turns(int most, List<Question> questions) {
            public Turns {
                questions = List.copyOf(questions);
            }

            /**
             * A questionnaire between turns.
             *
             * @param after so many turns of each game, whether or not the game was over before
             * @param questionnaire that is asked
             */
            public record Question(int after, String questionnaire) {}
        }

        /** One block a level of {@code factor}, the level being the condition's name. */
        public static Blocks each(
                String factor,
                int trials,
                int familiarisation,
                AdviceSchedule advice,
                Feedback feedback,
                List<String> after) {
            return new Blocks(
                    List.of(factor),
                    "$" + factor,
                    1,
                    ItemDraw.ALL,
                    trials,
                    Optional.empty(),
                    Spacing.FREE,
                    familiarisation,
                    0,
                    advice,
                    feedback,
                    true,
                    after);
        }
    }

    /**
     * A pause.
     *
     * @param page shown during it
     * @param atLeastMs the participant can go on after that
     */
    record Break(String page, int atLeastMs) implements SessionPart {}

    /**
     * A part that only some arms have.
     *
     * @param levels by factor between participants: those that have it
     */
    record Only(Map<String, List<String>> levels, SessionPart part) implements SessionPart {
        public Only {
            levels = Map.copyOf(levels);
        }

        @Override
        public SessionPart what() {
            return part;
        }

        /** Whether an arm has the part. */
        public boolean holdsIn(Arm arm) {
            return levels.entrySet().stream()
                    .allMatch(entry -> entry.getValue().contains(arm.levels().get(entry.getKey())));
        }
    }

    /** The last page, with the withdrawal code. */
    record Debrief(String page) implements SessionPart {}
}
