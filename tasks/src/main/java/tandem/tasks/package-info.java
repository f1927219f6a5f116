/**
 * What is decided: one package a task, with its items, its advisor, its explanations and its view. Only classes named
 * {@code *View} import JavaFX; no task knows of a database.
 *
 * <p>Start with {@link tandem.tasks.Task}; {@link tandem.tasks.Tasks} lists them.
 */
package tandem.tasks;
