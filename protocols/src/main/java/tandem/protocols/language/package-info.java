/**
 * The protocol language: YAML text to a checked {@link tandem.protocols.study.Study}, or to a list of problems, each with
 * file, line and column, what was found, and how to mend it. All problems at once, not the first.
 */
package tandem.protocols.language;
