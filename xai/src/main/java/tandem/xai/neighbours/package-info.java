/**
 * Which pictures a network takes for alike: those whose features are near one another. Where features come from belongs in
 * {@code tandem.xai.training}, what is kept of them in {@code tandem.xai.cache}.
 */
package tandem.xai.neighbours;
