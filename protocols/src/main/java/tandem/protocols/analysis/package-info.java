/**
 * What a study will test, as data: hypotheses written down before the data are there, so that the confirmatory table leaves
 * no choice. How measures and tests are computed does not belong here.
 *
 * <p>Start with {@link tandem.protocols.analysis.AnalysisPlan}.
 */
package tandem.protocols.analysis;
