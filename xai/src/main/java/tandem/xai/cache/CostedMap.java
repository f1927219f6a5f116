package tandem.xai.cache;

import tandem.xai.attribution.Attribution;
import tandem.xai.cost.Spent;

/**
 * A map, and what it cost to compute it, whenever that was.
 *
 * @param spent its share of what its batch cost
 */
public record CostedMap(Attribution map, Spent spent) {}
