/**
 * One participant's session, laid out before it begins: a pure function of the study, its item pool, the seed and the
 * allocation slot. The same four give the same plan on every machine.
 */
package tandem.protocols.plan;
