/**
 * Participants that are programs: for trying a study out, for tests, for pilots of an analysis. They drive the same session
 * engine as people, on a clock of their own, and the data say that they are simulated. They are no model of anybody.
 */
package tandem.app.simulation;
