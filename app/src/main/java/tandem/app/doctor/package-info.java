/**
 * Whether this station is fit for a study: what is measured, and in {@link tandem.app.doctor.Judgement} what is thought of it
 * and why. Start with {@link tandem.app.doctor.Station}. What becomes of it, the certificate, has a room below this one. How
 * fast Tandem is there, {@code tandem.app.bench} measures.
 */
package tandem.app.doctor;
