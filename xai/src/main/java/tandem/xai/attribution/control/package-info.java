/**
 * Controls: maps that look like explanations and carry no information about the network, for studies that ask whether an
 * effect comes from the explanation or from its look.
 */
package tandem.xai.attribution.control;
