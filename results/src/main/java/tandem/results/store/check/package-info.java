/** Whether a database is as it was written: {@link tandem.results.store.check.DatabaseCheck}. Nothing here changes a file. */
package tandem.results.store.check;
