/** Questionnaires as data: items, anchors, languages. Scoring belongs to results, looks to the window. */
package tandem.protocols.questionnaire;
