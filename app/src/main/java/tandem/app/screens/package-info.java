/** Pictures of the participant's screens, taken from the real window on a real session. For whoever works on them. */
package tandem.app.screens;
