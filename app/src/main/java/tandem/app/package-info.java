/**
 * The program: where everything is wired together by hand. {@link tandem.app.Main} hands the words of a call to
 * {@code command}; commands call {@code study}; people meet {@code window}, programs {@code simulation}. No other module
 * knows this one.
 */
package tandem.app;
