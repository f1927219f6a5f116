/**
 * Locks a study before its first participant, so that nothing in it changes unseen: one hash over all that a session
 * follows from, a file that holds it, amendments that are logged, and the text of a preregistration. What a study says is
 * the business of {@code tandem.protocols}.
 */
package tandem.app.freeze;
