/**
 * The session as the window sees it, without any node: testable without a toolkit. Knows no view.
 */
package tandem.app.window.model;
