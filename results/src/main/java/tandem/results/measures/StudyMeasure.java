package tandem.results.measures;

import tandem.results.measures.computation.MeasureRow;

/**
 * A line of the table of measures.
 *
 * @param study id
 * @param protocolHash SHA-256 (hex) of the protocol; empty where there is none
 * @param simulated whether the participants are programs
 * @param row what was measured
 */
public record StudyMeasure(String study, String protocolHash, boolean simulated, MeasureRow row) {}
