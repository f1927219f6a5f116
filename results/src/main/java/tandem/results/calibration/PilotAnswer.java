package tandem.results.calibration;

/**
 * An answer that was given without the AI.
 *
 * @param participant pseudonym
 * @param option chosen
 * @param right whether it was; where rules say so, several options can be
 */
public record PilotAnswer(String participant, String option, boolean right) {}
