/**
 * Networks and what explains them: bundles, predictions, attribution methods, their heat on a picture, and the cache that
 * keeps it all from being computed twice. Knows pictures and numbers; people, studies, windows and databases do not belong
 * here.
 *
 * <p>Start with {@link tandem.xai.model.ModelBundle}, then {@link tandem.xai.attribution.AttributionMethods}. {@code
 * metrics} judges maps, {@code uncertainty} makes sets of predictions, {@code image} turns files to pixels, {@code numpy}
 * files to arrays, {@code rendering} maps to colours; {@code training} makes a small network, {@code cost} and
 * {@code bench} measure.
 */
package tandem.xai;
