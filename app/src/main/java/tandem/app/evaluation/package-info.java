/**
 * The variation study of explanation methods: several methods, set and seeded, on many pictures and one or more networks,
 * judged by metrics; what was done of a picture is kept, so that an interrupted study goes on. Pictures and masks, cost,
 * the stability of the methods' order, tables and the page each have a room below this one. How a map is made and judged
 * stands in {@code tandem.xai}; people and studies do not belong here.
 *
 * <p>Start with {@link tandem.app.evaluation.EvaluationPlan}, then {@link tandem.app.evaluation.PictureEvaluator}.
 */
package tandem.app.evaluation;
