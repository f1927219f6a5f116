/**
 * The certificate of a station: what was measured and judged there, when, and by which version, kept in a folder of its own
 * and looked up when a session begins. How a station is measured and judged, stands in {@code tandem.app.doctor}; how a
 * session records the certificate, in {@code tandem.protocols.session}. Start with
 * {@link tandem.app.doctor.certificate.Certificate}.
 */
package tandem.app.doctor.certificate;
