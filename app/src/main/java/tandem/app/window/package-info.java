/**
 * The participant's window: full screen, calm, in the participant's language. It shows what the session engine says is
 * current and hands it what the participant does; it decides nothing about the study.
 *
 * <p>{@link tandem.app.window.ParticipantWindow} is the door; {@code screen} holds one view a kind of screen, each drawn
 * from a presentation that is computed without JavaFX nodes; {@code control} holds controls that JavaFX lacks.
 *
 * <p>Nothing in it moves by itself: of the toolkit's animations only clocks are used, and bars show a share that is known. So
 * there is no motion to be reduced, and an onset is one frame.
 */
package tandem.app.window;
