/**
 * How a cautious advisor would do on labelled pictures: sets that keep a promise, silence below a confidence, and whether
 * confidence can be believed. The methods themselves are in {@code tandem.xai.uncertainty}.
 */
package tandem.app.evaluation.caution;
