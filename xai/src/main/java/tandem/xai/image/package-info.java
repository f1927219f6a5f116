/**
 * Pictures as plain numbers: decoding, resizing, colour. Knows no network and no window; a network's input is made from
 * these in {@code tandem.xai.model}.
 */
package tandem.xai.image;
