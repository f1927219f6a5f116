/** Design algorithms, exact and seeded: orders, rotations, matched sets, sequences under constraints. */
package tandem.protocols.design;
