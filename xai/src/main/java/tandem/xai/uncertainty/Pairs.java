package tandem.xai.uncertainty;

/** What the network said of pictures, beside their truths. */
final class Pairs {

    private Pairs() {}

    /**
     * Sees to it that each picture has its truth.
     *
     * @param said how many predictions, or sets
     * @param what they are, for the message
     * @throws IllegalArgumentException in one line, if there are none, or not as many truths
     */
    static void require(int said, String what, int[] truths) {
        if (said == 0 || said != truths.length) {
            throw new IllegalArgumentException(
                    truths.length + " true classes for " + said + " " + what + " — give one each, and one at least");
        }
    }
}
