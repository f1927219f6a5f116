/**
 * The participant's window: full screen, calm, in the participant's language. It shows what the session engine says is
 * current and hands it what the participant does; it decides nothing about the study.
 *
 * <p>{@link tandem.app.window.ParticipantWindow} is the door; {@code screen} holds one view a kind of screen, each drawn
 * from a presentation that is computed without JavaFX nodes; {@code control} holds controls that JavaFX lacks.
 */
package tandem.app.window;
