/**
 * A study in one file that goes from one machine to another: its protocol, the lock, and the pictures, series and networks that
 * the protocol names, each with its hash. What people did is no part of it; that is the business of exports.
 */
package tandem.app.archive;
