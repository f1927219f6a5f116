/**
 * A small painter of filled shapes that gives the same pixels on every machine: only the four basic operations, square
 * roots and {@link java.lang.StrictMath} reach a pixel; no platform rasteriser, no font, no colour management. Knows
 * shapes and colours, and nothing of creatures. Start with {@link tandem.tasks.images.creatures.raster.Outline}.
 */
package tandem.tasks.images.creatures.raster;
