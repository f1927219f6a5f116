/**
 * The participant table: one row a session, with who took part, how far they came, and what they said about themselves.
 *
 * <p>Start with {@link tandem.results.participants.ParticipantTable}.
 */
package tandem.results.participants;
