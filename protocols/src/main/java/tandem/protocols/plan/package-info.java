/**
 * One participant's session, laid out before it begins: a pure function of the study, its item pool, the seed and the
 * allocation slot. The same four give the same plan on every machine.
 *
 * <p>Start with {@link tandem.protocols.plan.Planner}.
 */
package tandem.protocols.plan;
