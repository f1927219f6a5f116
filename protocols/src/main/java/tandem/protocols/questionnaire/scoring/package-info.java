/**
 * Scoring as data: which answers make up a scale, how they are turned, added up and stretched, and what a missing one does.
 * An instrument is a {@link tandem.protocols.questionnaire.scoring.Scoring}, never a class of its own.
 *
 * <p>Start with {@link tandem.protocols.questionnaire.scoring.Subscale}; {@link
 * tandem.protocols.questionnaire.scoring.Scores} does the arithmetic. Reliability and comparisons belong to results.
 */
package tandem.protocols.questionnaire.scoring;
