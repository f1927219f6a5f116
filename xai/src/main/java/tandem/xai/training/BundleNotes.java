package tandem.xai.training;

/**
 * What a bundle says about its network beside what the training knows.
 *
 * @param name of the network and of its files
 * @param licence of the weights
 * @param provenance what it was trained on, in a sentence
 * @param items name of the pictures it will be asked about
 * @param figures on these
 */
public record BundleNotes(String name, String licence, String provenance, String items, Figures figures) {}
