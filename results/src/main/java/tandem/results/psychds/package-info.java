/**
 * An export as a Psych-DS dataset (version 1.5): a folder with a description for machines, data under {@code data/}, and a
 * word for readers. What columns hold is not decided here.
 *
 * <p>Start with {@link tandem.results.psychds.PsychDsFolder}.
 */
package tandem.results.psychds;
