/**
 * How an evaluation looks: one page of HTML that needs no network and no script, told apart by shape and letter rather than
 * colour. One class a section, each with the same verb. What is told, and how it was computed, does not belong here.
 *
 * <p>Start with {@link tandem.app.evaluation.page.EvaluationPage}.
 */
package tandem.app.evaluation.page;
