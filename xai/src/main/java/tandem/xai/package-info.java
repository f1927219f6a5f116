/** Room of xai. */
package tandem.xai;
