/** Stations as tests of the doctor need them. */
package tandem.app.doctor.given;
