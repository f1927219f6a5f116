package tandem.protocols.plan;

/**
 * Where a trial stands that is a round of a game.
 *
 * @param game id of the item that the game began with
 * @param number of the game in its block, from 1
 * @param of how many games the block has
 * @param round in the game, from 1
 */
public record GameRound(String game, int number, int of, int round) {}
