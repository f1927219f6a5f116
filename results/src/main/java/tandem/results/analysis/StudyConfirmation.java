package tandem.results.analysis;

import tandem.protocols.analysis.AnalysisPlan;

/**
 * A line of the confirmatory table of a database.
 *
 * @param study id
 * @param protocolHash SHA-256 (hex) of the protocol
 * @param simulated whether the participants are programs
 * @param plan that the hypothesis belongs to
 * @param row what came of it
 */
public record StudyConfirmation(
        String study, String protocolHash, boolean simulated, AnalysisPlan plan, ConfirmatoryRow row) {}
