/**
 * Training on labelled pictures, and the bundle that comes of it: split, a small network from scratch or a new head on frozen
 * features, early stopping, temperature, test figures, files; and what is kept from a network that shall be right less often.
 * Knows no particular pictures. Start with {@link tandem.xai.training.Learner}. Loading and asking a trained network belongs
 * in {@code tandem.xai.model}.
 */
package tandem.xai.training;
