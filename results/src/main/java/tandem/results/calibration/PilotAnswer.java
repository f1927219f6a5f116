package tandem.results.calibration;

/**
 * An answer that was given without the AI.
 *
 * @param participant pseudonym
 * @param option chosen
 */
public record PilotAnswer(String participant, String option) {}
