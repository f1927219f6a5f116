/**
 * What the store keeps and tells, as data: studies, sessions, events as rows, tombstones, imported files, and the errors a
 * store tells. Nothing here touches a file.
 */
package tandem.results.store.records;
