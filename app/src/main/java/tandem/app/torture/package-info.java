/**
 * Programs that are killed while they run sessions, again and again, and what is found in the database afterwards. Start
 * with {@link tandem.app.torture.Torture}; {@link tandem.app.torture.TorturedProgram} is the one that is killed. What a
 * sound database is, {@code tandem.results.store} knows.
 */
package tandem.app.torture;
