/**
 * Questionnaires as data: items, anchors, languages, attention checks. How answers become scores stands in {@code scoring};
 * looks belong to the window.
 *
 * <p>Start with {@link tandem.protocols.questionnaire.QuestionnaireItem}: the kinds of questions, and how each writes its
 * answer.
 */
package tandem.protocols.questionnaire;
