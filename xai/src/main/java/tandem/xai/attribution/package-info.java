/**
 * Attribution methods: how much each part of an input bears on the network's answer. One class a method, one verb,
 * {@link tandem.xai.attribution.AttributionMethod#explain}. Signs and channels are kept as the method gives them; {@link
 * tandem.xai.attribution.Attribution#perPixel} makes one number a pixel of them, clipping and colours belong to {@code
 * tandem.xai.rendering}.
 *
 * <p>All explain a {@link tandem.xai.attribution.Target}: a logit, or a logit less another ("why this rather than that").
 * Where a method departs from its paper or from what libraries do, its class says so. {@code segment} cuts pictures into
 * places, {@code control} holds maps that explain nothing. Guided backpropagation and DeepLIFT are not here: they change
 * the backward pass of single layers, which a scripted network does not let anybody do.
 *
 * <p>Start with {@link tandem.xai.attribution.AttributionMethods}, the list of all.
 */
package tandem.xai.attribution;
