/**
 * The thread that writes ({@link tandem.results.store.writer.EventWriter}): a bounded queue, commits of many events, the log
 * forced to the disk. Who may write what does not belong here.
 */
package tandem.results.store.writer;
