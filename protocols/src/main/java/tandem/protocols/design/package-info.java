/**
 * Design algorithms, exact and seeded: orders, rotations, matched sets, sequences under constraints. They know items and
 * factors, but no session; {@code tandem.protocols.plan} puts them to use.
 *
 * <p>Start with {@link tandem.protocols.design.MatchedSets} and {@link tandem.protocols.design.TrialSequence}; all chance
 * comes from {@link tandem.protocols.design.Chance}, and what cannot hold is a {@link
 * tandem.protocols.design.DesignException}.
 */
package tandem.protocols.design;
