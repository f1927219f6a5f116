/**
 * Pictures of every screen of the participant's window, taken from the real window in a real session, for the manual and
 * for whoever works on the screens. What the screens say and how they look belongs to the window itself. Start at {@link
 * tandem.app.window.screens.ScreenPictures}.
 */
package tandem.app.window.screens;
