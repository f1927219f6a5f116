/**
 * Feeding a colony: amounts of five resources make it grow or shrink, as a decision tree says that was learned from made data;
 * only two or three of the resources matter (after the Alien Zoo of Kuhl, Artelt and Hammer 2023). What would have been
 * better is computed exactly from the tree, and a placebo looks the same and knows nothing.
 *
 * <p>Start with {@link tandem.tasks.feeding.GrowthRule}, the truth behind the data, then
 * {@link tandem.tasks.feeding.TreeLearner} and {@link tandem.tasks.feeding.Counterfactuals}. What a person sees and
 * when feedback comes does not belong to the engine, nor does when the advisor is right.
 */
package tandem.tasks.feeding;
