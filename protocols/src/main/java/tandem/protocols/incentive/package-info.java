/**
 * What decisions earn: rules as data and the pay that follows from a person's trials. Amounts are whole numbers of the
 * smallest unit, cents or points; everything between is exact and rounded once, at the end.
 *
 * <p>Start with {@link tandem.protocols.incentive.Incentive}, the visible list of rules; {@link
 * tandem.protocols.incentive.Payoff} applies one. Which trials count, and what is shown of the pay, is not decided here.
 */
package tandem.protocols.incentive;
