/**
 * What trials are answered with: one panel a form of answer, all found in {@link tandem.app.window.answer.AnswerPanels}.
 * They turn what is done into responses and show what the session took; they do not know the session.
 */
package tandem.app.window.answer;
