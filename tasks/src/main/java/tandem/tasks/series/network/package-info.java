/**
 * A small network as a detector: it sees, sample by sample, how far each channel of a marked window lies from what the other
 * channels say, and learned from generated series to name the cause. It is trained once for series of a kind and kept among
 * what the program can make again.
 *
 * <p>Start with {@link tandem.tasks.series.network.NetworkTraining}. What features a window is measured by without a network
 * belongs to {@link tandem.tasks.series.detection}, how its answers are explained to {@link
 * tandem.tasks.series.explanation}.
 */
package tandem.tasks.series.network;
