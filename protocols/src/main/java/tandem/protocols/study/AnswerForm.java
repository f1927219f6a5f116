package tandem.protocols.study;

/** In which form people answer: with one option, or with probabilities over all of them. */
public sealed interface AnswerForm {

    /** Whether the answer to a second look starts at the first one; else it starts empty. */
    boolean startsAtOwn();

    /** Whether a preset answer must be changed, be it back to where it was, before it can be submitted. */
    boolean mustMove();

    /** The smallest difference between two probabilities of an option, as one part of so many. */
    int parts();

    /** One option is chosen. */
    record Choice() implements AnswerForm {

        @Override
        public boolean startsAtOwn() {
            return false;
        }

        @Override
        public boolean mustMove() {
            return false;
        }

        @Override
        public int parts() {
            return 1;
        }
    }

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
    }
}
