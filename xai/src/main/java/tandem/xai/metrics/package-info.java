/**
 * How good, how plain, how steady a map is, and how alike two are. One class a metric, by family: faithfulness (does the
 * network do what the map says?), localisation (does the map lie where the thing is?), complexity, robustness (does it stay
 * when it should?), randomisation (does it change when it should?), agreement. Each tells its range and which way is better.
 * One number a pixel: {@link tandem.xai.metrics.PixelMap} says how it comes about; libraries differ there, and so do their
 * numbers.
 *
 * <p>Start with {@link tandem.xai.metrics.Metrics}, the list of all.
 */
package tandem.xai.metrics;
