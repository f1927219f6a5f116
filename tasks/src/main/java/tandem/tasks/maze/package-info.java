/**
 * The maze: from a start, exactly one of several exits can be reached; which one? Whether an advisor's path is sound can
 * be checked, at a cost: a wrong one goes through one wall somewhere between its ends.
 *
 * <p>Start with {@link tandem.tasks.maze.MazeGenerator}, which makes items of a seed; {@link
 * tandem.tasks.maze.MazeSolver} finds the truth anew, {@link tandem.tasks.maze.MazeAdvisor} says right and wrong answers
 * with their paths. What a person sees does not belong to the engine, nor does when the advisor is wrong.
 */
package tandem.tasks.maze;
