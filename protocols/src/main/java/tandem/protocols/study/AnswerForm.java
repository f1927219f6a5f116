package tandem.protocols.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** In which form people answer: with one option, with probabilities over all of them, or with an amount of each. */
public sealed interface AnswerForm {

    /** Whether the answer to a second look starts at the first one; else it starts empty. */
    default boolean startsAtOwn() {
        return false;
    }

    /** Whether a preset answer must be changed, be it back to where it was, before it can be submitted. */
    default boolean mustMove() {
        return false;
    }

    /** The smallest difference between two probabilities of an option, as one part of so many; 1 where none are given. */
    default int parts() {
        return 1;
    }

    /** Whether probabilities are spread over the options, and no answer is chosen. */
    default boolean spreads() {
        return false;
    }

    /**
     * Whether an answer can be chosen.
     *
     * @param options of the task
     * @param answer as in the data
     */
    default boolean offers(List<String> options, String answer) {
        return options.contains(answer);
    }

    /** One option is chosen. */
    record Choice() implements AnswerForm {}

    /**
     * A position on a line between two options: how likely the right one is.
     *
     * @param step between positions in per cent, a divisor of 100
     * @param startsAtOwn whether a second answer starts at the first one
     * @param mustMove whether it must then be moved
     */
    record Slider(int step, boolean startsAtOwn, boolean mustMove) implements AnswerForm {

        @Override
        public int parts() {
            return 100 / step;
        }

        @Override
        public boolean spreads() {
            return true;
        }
    }

    /**
     * Points shared out over the options.
     *
     * @param total to share out
     * @param startsAtOwn whether a second answer starts at the first one
     * @param mustMove whether it must then be changed
     */
    record Points(int total, boolean startsAtOwn, boolean mustMove) implements AnswerForm {

        @Override
        public int parts() {
            return total;
        }

        @Override
        public boolean spreads() {
            return true;
        }
    }

    /**
     * A whole number of each option: {@code 2-0-3}, in the order of the options.
     *
     * @param most of an option; the least is 0
     */
    record Amounts(int most) implements AnswerForm {
        private static final String BETWEEN = "-";

        /** The answer in the data. */
        public static String written(List<Integer> amounts) {
            return amounts.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        }

        /**
         * The amounts of an answer.
         *
         * @throws IllegalArgumentException if they are no whole numbers
         */
        public static List<Integer> read(String answer) {
            return Arrays.stream(answer.split(BETWEEN, -1))
                    .map(Integer::valueOf)
                    .toList();
        }

        @Override
        public boolean offers(List<String> options, String answer) {
            return answer.matches("[0-9]{1,4}(-[0-9]{1,4})*")
                    && read(answer).size() == options.size()
                    && read(answer).stream().allMatch(amount -> amount <= most);
        }
    }
}
