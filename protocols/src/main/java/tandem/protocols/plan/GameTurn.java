package tandem.protocols.plan;

/**
 * Where a trial stands that is a turn of a game.
 *
 * @param game id of the item that the game began with
 * @param number of the game in its block, from 1
 * @param of how many games the block has
 * @param turn in the game, from 1
 */
public record GameTurn(String game, int number, int of, int turn) {}
