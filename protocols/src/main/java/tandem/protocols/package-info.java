/**
 * What a study is: the protocol file and its check, the design that turns it into one participant's plan, and the session
 * engine that leads a participant through that plan. Pure Java: no window, no database, no network lives here.
 *
 * <p>Start with {@link tandem.protocols.study.Study}, then {@code language} (YAML to Study), {@code plan} (Study to
 * SessionPlan) and {@code session} (SessionPlan to events).
 */
package tandem.protocols;
