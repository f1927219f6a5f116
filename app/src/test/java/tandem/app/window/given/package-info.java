/** What the window's tests are given: a small study, materials without a network, sessions whose events stay at hand. */
package tandem.app.window.given;
