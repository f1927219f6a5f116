/**
 * What tasks have in common that make their items, paint them, and bring an advisor that is wrong on an exact share of them.
 * Rules of a game, its painting and its explanations belong to the game's own package.
 *
 * <p>Start with {@link tandem.tasks.game.Game}.
 */
package tandem.tasks.game;
