/**
 * Fighting a fire on a grid, one tile a step, with an AI that narrows which tiles may be chosen (after the wildfire game of
 * Straitouri, Tsirtsis, Artola Velasco and Gomez-Rodriguez 2025, “Narrowing Action Choices with AI Improves Human Sequential
 * Decisions”; rules from the code that they published).
 *
 * <p>Start with {@link tandem.tasks.firegrid.FireGame}, the rules, then {@link tandem.tasks.firegrid.Rollouts}, what the
 * AI thinks of each action, and {@link tandem.tasks.firegrid.ActionValues#within}, the narrowed set. What a person sees does
 * not belong to the engine.
 */
package tandem.tasks.firegrid;
