/**
 * Other people's advice studies: a map in YAML says which column of a CSV file means what, and the rows become what measures
 * are computed from. The maps that ship are of published data, which do not ship. What measures are does not belong here.
 *
 * <p>Start with {@link tandem.results.imports.ImportMap} and {@link tandem.results.imports.StudyImport}.
 */
package tandem.results.imports;
