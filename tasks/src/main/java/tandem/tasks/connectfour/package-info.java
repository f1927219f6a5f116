/**
 * Connect four on seven columns of six rows as a task: in every position one column wins, and no other does. The advisor gives
 * the line of play that it expects; where it is wrong, the other side gives the game away in it by one reply.
 *
 * <p>Start with {@link tandem.tasks.connectfour.ConnectFourTask}, its parameters, and {@code ItemGenerator}, how positions are
 * found and paired; {@code Lines} makes right and wrong lines, {@code ConnectFourExplanation} shows or says them, and
 * {@code ConnectFourPicture} paints. {@code ConnectFourTurns} plays positions on as games: {@code Opponent} replies, and {@code
 * TurnAdvisor} advises on what comes. The engine beneath is {@link tandem.tasks.connectfour.Position}, the rules, and
 * {@link tandem.tasks.connectfour.ConnectFourSolver}, the values of perfect play; it knows nothing of people. When the advisor
 * is right, and how sure it says it is, does not belong here but to {@code tandem.tasks.game}.
 */
package tandem.tasks.connectfour;
