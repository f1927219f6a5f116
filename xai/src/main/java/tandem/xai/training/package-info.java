/**
 * Training of a small network on labelled pictures, and the bundle that comes of it: split, training with early
 * stopping, temperature, test figures, files. Knows no particular pictures. Start with {@link
 * tandem.xai.training.ImageClassifierTraining}. Loading and asking a trained network belongs in {@code
 * tandem.xai.model}.
 */
package tandem.xai.training;
