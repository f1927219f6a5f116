/** Controls that JavaFX lacks. They know nothing of studies. */
package tandem.app.window.control;
