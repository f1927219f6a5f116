package tandem.xai.rendering;

/**
 * Two colours that people with any colour vision tell apart, blue for evidence against and orange for evidence for it: the
 * ends of ColorBrewer's “PuOr” (Brewer 2003), its violet moved to blue. Both darken alike with strength, and what is weak is
 * clear.
 */
final class SignedColours {

    private static final int AGAINST = 0x2b5fc4;
    private static final int FOR = 0xe66101;

    /** Weaker evidence is noise of the method. */
    private static final double FAINTEST = 0.12;

    private static final double STRONG = 0.8;

    private SignedColours() {}

    /** The colour of {@code evidence} in [−1, 1]. */
    static int argb(double evidence) {
        double strength = (Math.abs(evidence) - FAINTEST) / (STRONG - FAINTEST);
        int alpha = (int) Math.round(255 * Math.max(0, Math.min(1, strength)));
        return alpha << 24 | (evidence < 0 ? AGAINST : FOR);
    }
}
