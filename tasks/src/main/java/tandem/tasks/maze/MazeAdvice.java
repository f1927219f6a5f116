package tandem.tasks.maze;

/**
 * What the advisor says.
 *
 * @param exit the index of the exit that it names
 * @param path from the start to that exit, as its reason
 * @param correct whether the exit can be reached
 */
public record MazeAdvice(int exit, MazePath path, boolean correct) {}
