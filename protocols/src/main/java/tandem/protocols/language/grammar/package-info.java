/**
 * What may stand where in a protocol file, as data. Readers read through it, the JSON Schema and the manual are written from
 * it, so that none of the three can say what the others do not. What values mean together is not said here but checked by
 * {@code tandem.protocols.language}.
 *
 * <p>Start with {@link tandem.protocols.language.grammar.Shape}.
 */
package tandem.protocols.language.grammar;
