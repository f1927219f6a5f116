/**
 * Sorting pictures into classes: where pictures come from, what the network says of them, and how it is explained. The
 * shipped pictures are drawn in {@code creatures}; a lab brings a folder or a CSV manifest.
 *
 * <p>Start with {@link tandem.tasks.images.ImageClassification}.
 */
package tandem.tasks.images;
