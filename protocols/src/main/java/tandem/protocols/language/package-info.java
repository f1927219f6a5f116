/**
 * The protocol language: YAML text to a checked {@link tandem.protocols.study.Study}, or to a list of problems, each with
 * file, line and column, what was found, and how to mend it. All problems at once, not the first.
 *
 * <p>Start with {@link tandem.protocols.language.ProtocolReader}. {@code StudyReader} is the table of contents of the
 * language: one reader a section, which asks a {@code YamlObject} for its keys and {@code YamlValue}s for what they are.
 * What items, models and explanation methods there are is not known here; their names are kept as text.
 */
package tandem.protocols.language;
