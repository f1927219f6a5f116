/**
 * Attribution methods: how much each part of an input bears on the network's answer. One class a method, one verb,
 * {@link tandem.xai.attribution.AttributionMethod#explain}. Signs and channels are kept as the method gives them; sums over
 * channels, absolute values, clipping and colours belong to {@code tandem.xai.rendering}.
 *
 * <p>Start with {@link tandem.xai.attribution.AttributionMethods}, the list of all.
 */
package tandem.xai.attribution;
