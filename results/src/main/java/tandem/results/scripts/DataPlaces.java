package tandem.results.scripts;

/**
 * Where a script finds the data.
 *
 * @param root folder of the export, from that of the script
 * @param codebook from the root
 * @param manifest from the root
 */
public record DataPlaces(String root, String codebook, String manifest) {}
