/**
 * From an attribution to something that can be laid on a picture: channels to one, sign, clipping, upsampling, colour. All
 * pure; what is drawn on a screen is the view's business.
 */
package tandem.xai.rendering;
