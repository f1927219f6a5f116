/**
 * What a piece of work costs on this machine: time, the processors' time, and where the machine tells it, energy. What the
 * work is does not belong here.
 *
 * <p>Start with {@link tandem.xai.cost.CostMeter}.
 */
package tandem.xai.cost;
