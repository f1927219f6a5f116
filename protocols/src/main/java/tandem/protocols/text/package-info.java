/** Texts a person reads, in every language of a study. */
package tandem.protocols.text;
