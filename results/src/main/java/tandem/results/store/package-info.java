/**
 * The event store: one SQLite file that keeps studies, sessions and their events, durable and append-only.
 *
 * <p>Start with {@link tandem.results.store.EventStore}. Events are written by one thread
 * ({@link tandem.results.store.writer.EventWriter}), chained by SHA-256 ({@link tandem.results.store.chain.HashChain}) and never
 * changed; only a refusal of consent and a {@link tandem.results.store.Withdrawal} remove a session's events, and
 * {@link tandem.results.store.ConsentGate} sees to it that there are none before consent.
 * {@link tandem.results.store.check.DatabaseCheck} tells whether a file is as it was written,
 * {@link tandem.results.store.Merge} joins files. What events mean does not belong here.
 */
package tandem.results.store;
