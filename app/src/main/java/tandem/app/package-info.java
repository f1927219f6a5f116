/** Room of app. */
package tandem.app;
