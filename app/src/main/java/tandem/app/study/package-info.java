/**
 * A study opened and ready: protocol, materials and database wired together. What a command does, a click can do through
 * the same classes.
 */
package tandem.app.study;
