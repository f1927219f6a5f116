/**
 * What was done, kept and told: the event store, the trial table, the exports and the small summary. Everything behind the
 * event is derived and can be made again from the events.
 *
 * <p>Start with {@link tandem.results.store.EventStore}, then {@code trials} (events to rows), {@code export} (rows to
 * CSV) and {@code summary} (rows to numbers). No window, network or model lives here.
 */
package tandem.results;
