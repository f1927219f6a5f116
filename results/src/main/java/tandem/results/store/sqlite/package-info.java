/**
 * The file: how SQLite opens, makes, migrates and locks it, and how its failures are told. Which tables there are does not
 * belong here.
 */
package tandem.results.store.sqlite;
