/**
 * The maze: from a start, exactly one of several exits can be reached; which one? Whether an advisor's path is sound can
 * be checked, at a cost: a wrong one goes through one wall somewhere between its ends.
 *
 * <p>Start with {@link tandem.tasks.maze.MazeGenerator}, which makes items of a seed; {@link
 * tandem.tasks.maze.MazeSolver} finds the truth anew, {@link tandem.tasks.maze.MazeAdvisor} says right and wrong answers
 * with their paths. {@link tandem.tasks.maze.MazeTask} makes a study's items of them: {@link
 * tandem.tasks.maze.MazeGame} says on which the advisor is wrong, {@link tandem.tasks.maze.MazePicture} paints. A maze is
 * shown as a picture and a path as what is laid over it, by the view that all pictures have, so that opacity, marks and the
 * exposure ledger are the same for both. What a picture on a screen is does not belong here.
 */
package tandem.tasks.maze;
