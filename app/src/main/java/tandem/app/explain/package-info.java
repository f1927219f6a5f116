/**
 * Networks explained from the command line: inputs are read, methods named and set, maps written as arrays, tables and
 * pictures. What a map is and how good it is stands in {@code tandem.xai}; people and studies do not belong here.
 *
 * <p>Start with {@link tandem.app.explain.Explaining}.
 */
package tandem.app.explain;
