/**
 * What a table of the data is: columns that say what they hold and how they are read from a row. The files and the codebook
 * are written from the same columns, so that they cannot drift apart. What the rows are belongs to the rooms that declare
 * columns.
 *
 * <p>Start with {@link tandem.results.table.Column}.
 */
package tandem.results.table;
