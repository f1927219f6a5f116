/**
 * Guessing the colour of a card that is drawn from a pile, after a glimpse of some cards; the advisor knows the pile (after
 * the game of Corvelo Benz and Gomez Rodriguez 2025).
 *
 * <p>Start with {@link tandem.tasks.cards.CardsTask}.
 */
package tandem.tasks.cards;
