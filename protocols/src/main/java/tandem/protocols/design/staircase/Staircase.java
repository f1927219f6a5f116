package tandem.protocols.design.staircase;

/** Finds the level at which a participant is right just so often. Higher levels are easier. */
public sealed interface Staircase permits UpDownStaircase, Quest {

    /** The level of the next trial; once finished, the one that would have come. */
    double next();

    /**
     * The staircase after a trial; this one stays as it is.
     *
     * @param level the trial was at: {@link #next()}, or near to it where there was nothing nearer to show
     * @param correct whether the participant was right
     * @throws IllegalStateException if the staircase is finished
     */
    Staircase after(double level, boolean correct);

    /** The staircase after a trial at {@link #next()}. */
    Staircase after(boolean correct);

    /** Whether no further trial is wanted. */
    boolean finished();

    /** The threshold, as far as it is known by now. */
    double threshold();
}
