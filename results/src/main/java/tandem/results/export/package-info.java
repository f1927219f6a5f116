/**
 * The files an analyst takes into R or Python: tidy CSV, the codebook that describes every column of them, and
 * the manifest that says how large each is.
 *
 * <p>Start with {@link tandem.results.export.CsvExport}; {@link tandem.results.export.CsvFiles} is the list of files. What
 * columns mean stands with the rows they are read from.
 */
package tandem.results.export;
