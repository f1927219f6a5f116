/**
 * Scripts in R and Python that go with an export: they read its files by the codebook, hold them against the manifest, fit the
 * mixed models that belong to the hypotheses of the protocol, and draw two figures. What is planned, and the numbers of the
 * confirmatory table, do not belong here.
 *
 * <p>Start with {@link tandem.results.scripts.AnalysisScripts}; the scripts themselves are templates among the resources.
 */
package tandem.results.scripts;
