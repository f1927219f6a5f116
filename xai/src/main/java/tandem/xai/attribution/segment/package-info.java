/**
 * Cutting a picture into segments, for methods that ask what happens when whole places are missing.
 *
 * <p>Start with {@link tandem.xai.attribution.segment.Segmentation}.
 */
package tandem.xai.attribution.segment;
