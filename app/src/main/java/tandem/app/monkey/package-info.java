/**
 * Random input at the participant's real window, and what must hold of its record however wild the input was. Start with
 * {@link tandem.app.monkey.Monkey}. What a participant is meant to do, and that it is recorded as it was done, other tests
 * show.
 */
package tandem.app.monkey;
