package tandem.protocols.incentive;

import java.util.Currency;

/**
 * What all rules of pay have in common. Amounts are in the smallest unit of the currency: 500 EUR-cents, 500 yen, 500 points.
 *
 * @param currency its ISO 4217 code, or {@value #POINTS}
 * @param base paid in any case, before limits
 * @param floor the least that is paid in all, base included
 * @param cap the most that is paid in all, base included
 * @param unanswered what a trial without an answer does
 */
public record PayTerms(String currency, long base, long floor, long cap, Unanswered unanswered) {

    /** Instead of a currency. */
    public static final String POINTS = "points";

    public PayTerms {
        if (!currency.equals(POINTS)) {
            requireCurrency(currency);
        }
        if (base < 0 || floor < 0 || cap < floor) {
            throw new IllegalArgumentException(
                    "0 ≤ base and 0 ≤ floor ≤ cap, not base " + base + ", floor " + floor + ", cap " + cap);
        }
    }

    /** How many digits follow the point when the amount is written in the currency: 2 for euros, 0 for points. */
    public int fractionDigits() {
        return currency.equals(POINTS)
                ? 0
                : Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static void requireCurrency(String code) {
        try {
            Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("“" + code + "” is neither an ISO 4217 currency nor “points”", e);
        }
    }
}
