/**
 * The tables of an evaluation as tidy CSV: one class a table, each with the same verb; an empty cell is no number. What the
 * numbers are stands elsewhere.
 *
 * <p>Start with {@link tandem.app.evaluation.table.EvaluationTables}.
 */
package tandem.app.evaluation.table;
