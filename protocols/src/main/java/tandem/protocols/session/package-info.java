/**
 * The session engine: a state machine without threads and without a clock of its own, which takes what the participant
 * does, says what to show next, and emits events. The window and the simulated participant drive the same object. It can
 * be rebuilt from its own events, which is how a session goes on after a crash in the very trial where it stopped.
 *
 * <p>Start with {@link tandem.protocols.session.SessionEngine}; {@link tandem.protocols.session.EventType} documents all
 * that is ever recorded. Inside, {@code Decider} and {@code Sightings} turn acts and observations into events, {@code
 * Evolution} folds events into a state, {@code Course} knows which events a state calls for by itself, and {@code
 * ScreenProjection} what a state shows.
 */
package tandem.protocols.session;
