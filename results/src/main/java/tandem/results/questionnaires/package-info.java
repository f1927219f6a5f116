/**
 * The questionnaire table: one row an answer of a submitted questionnaire. Scores do not belong here.
 *
 * <p>Start with {@link tandem.results.questionnaires.AnswerTable}.
 */
package tandem.results.questionnaires;
