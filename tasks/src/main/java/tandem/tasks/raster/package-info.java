/**
 * A small painter of filled shapes that gives the same pixels on every machine: only the four basic operations, square
 * roots and {@link java.lang.StrictMath} reach a pixel; no platform rasteriser, no font, no colour management. Knows
 * shapes and colours, and nothing of what they show. Start with {@link tandem.tasks.raster.Outline}.
 */
package tandem.tasks.raster;
