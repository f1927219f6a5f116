/**
 * What questions of a questionnaire are answered with: one control a kind of question, all found in {@link
 * tandem.app.window.question.AnswerControls}. They know the question and how its answer is written, not the session.
 */
package tandem.app.window.question;
