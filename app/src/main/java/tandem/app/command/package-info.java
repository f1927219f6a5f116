/**
 * One class a command: it reads the call's words, calls a service, and says what came of it. Exit codes: 0 good, 1 the input
 * is wrong (one line a problem on stderr), 2 the call is wrong.
 */
package tandem.app.command;
