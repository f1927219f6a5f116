/**
 * Adaptive staircases: each trial's level follows from the answers before it, until the threshold is found. A staircase
 * is a value; an answer gives a new one, and the same answers give the same levels. What a level is – a contrast, a noise,
 * the difficulty of an item – belongs to the task.
 *
 * <p>Start with {@link tandem.protocols.design.staircase.Staircase}; {@link
 * tandem.protocols.design.staircase.UpDownStaircase} asks for no model, {@link tandem.protocols.design.staircase.Quest}
 * for a {@link tandem.protocols.design.staircase.Weibull} function.
 */
package tandem.protocols.design.staircase;
