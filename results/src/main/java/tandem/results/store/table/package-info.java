/** One class a table: its SQL, with rows as records. When something is written does not belong here. */
package tandem.results.store.table;
