/**
 * Between-subjects allocation: which cell of the design an arriving participant joins. Every rule is a pure function of
 * the seed, the weights and the register of former allocations; the same words give the same cell on every machine.
 *
 * <p>Start with {@link tandem.protocols.design.allocation.Allocator}; the rules are the records that {@link
 * tandem.protocols.design.allocation.AllocationRule} permits. Orders and item rotations within a participant do not
 * belong here, nor does the keeping of the register.
 */
package tandem.protocols.design.allocation;
