/**
 * What measures are computed from: one trial of one participant, be it Tandem's own or somebody else's. A part that a design
 * does not have is empty, never filled in.
 *
 * <p>Start with {@link tandem.results.measures.trial.MeasuredTrial}; {@link tandem.results.measures.trial.TrialRows} turns
 * Tandem's rows into it. Sums over trials do not belong here.
 */
package tandem.results.measures.trial;
