/**
 * The measures themselves, a class a family, alike: {@code FAMILY}, {@code all(settings)}, then what only that family needs.
 * How means, statistics and intervals are computed belongs to {@code computation}.
 *
 * <p>Start with {@link tandem.results.measures.family.AppropriateReliance}.
 */
package tandem.results.measures.family;
