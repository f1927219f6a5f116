/**
 * Connect four on seven columns of six rows: which move is best? The advisor's values are those of perfect play as far as
 * its depth reaches; with a depth of all empty cells they are exact.
 *
 * <p>Start with {@link tandem.tasks.connectfour.Position}, the rules, and {@link
 * tandem.tasks.connectfour.ConnectFourSolver}, the values. What a person sees and answers does not belong to the engine.
 */
package tandem.tasks.connectfour;
