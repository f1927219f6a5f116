package tandem.xai.training;

/**
 * What a bundle says about its network beside what the training knows.
 *
 * @param name of the network and of its files
 * @param licence of the weights
 * @param provenance what it was trained on, in a sentence
 * @param evaluation how good it is
 */
public record BundleNotes(String name, String licence, String provenance, Evaluation evaluation) {}
