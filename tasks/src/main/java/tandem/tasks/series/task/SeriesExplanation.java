package tandem.tasks.series.task;

import tandem.tasks.game.ExplanationNames;

/** How advice on a series can be explained. */
enum SeriesExplanation {
    /** Where in the window the evidence lies for the cause that is named. */
    HEAT,
    /** The most similar stretch of the same series outside of the window: what normal would look like. */
    NEAREST_NORMAL,
    /** The heat of another series on which the advice was alike: it says nothing of this one. */
    HEAT_PLACEBO,
    /** An assurance that all was looked at, in words: it says nothing. */
    ASSURANCE;

    /** Their words in protocol files. */
    static final ExplanationNames<SeriesExplanation> NAMES = new ExplanationNames<>(SeriesExplanation.class);
}
