/**
 * A study as data: the records that a protocol file is read into. They are already checked; how they are written in YAML
 * is the business of {@code tandem.protocols.language}, what a participant gets of them that of {@code tandem.protocols.plan}.
 */
package tandem.protocols.study;
