/**
 * One view a kind of screen. What a view says is computed by a presentation without JavaFX nodes; the view lays it out and
 * hands acts to the {@link tandem.app.window.model.SessionModel}. Start with {@link tandem.app.window.screen.ScreenView}.
 */
package tandem.app.window.screen;
