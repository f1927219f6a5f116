package tandem.protocols.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person is paid: base and earnings, rounded half up to a whole smallest unit, once and at the end, then held between
 * floor and cap.
 *
 * @param currency ISO 4217 code or points
 * @param amount to be paid, in the smallest unit
 * @param exact base and earnings before rounding and limits
 * @param counted how many trials counted
 * @param unanswered how many trials had no answer, whether they counted or not
 */
public record Payoff(String currency, long amount, BigDecimal exact, int counted, int unanswered) {

    /** The pay of one person. A rule that compares persons is refused: see {@link #ofAll}. */
    public static Payoff of(Incentive incentive, List<ScoredTrial> trials) {
        if (incentive.needsEveryone()) {
            throw new IllegalArgumentException("this pay depends on all participants");
        }
        return ofAll(incentive, Map.of("", trials)).get("");
    }

    /** The pay of each person, in the order of {@code trials}. */
    public static Map<String, Payoff> ofAll(Incentive incentive, Map<String, List<ScoredTrial>> trials) {
        Map<String, List<ScoredTrial>> counting = new LinkedHashMap<>();
        trials.forEach((person, own) -> counting.put(person, counting(incentive, own)));
        Map<String, Payoff> payoffs = new LinkedHashMap<>();
        trials.forEach((person, own) -> {
            List<ScoredTrial> counted = counting.get(person);
            BigDecimal exact =
                    BigDecimal.valueOf(incentive.terms().base()).add(incentive.earned(counted, counting.values()));
            int unanswered =
                    (int) own.stream().filter(trial -> !trial.answered()).count();
            payoffs.put(
                    person,
                    new Payoff(
                            incentive.terms().currency(),
                            limited(exact, incentive.terms()),
                            exact,
                            counted.size(),
                            unanswered));
        });
        return payoffs;
    }

    private static List<ScoredTrial> counting(Incentive incentive, List<ScoredTrial> trials) {
        return incentive.terms().unanswered() == Unanswered.WRONG
                ? List.copyOf(trials)
                : trials.stream().filter(ScoredTrial::answered).toList();
    }

    private static long limited(BigDecimal exact, PayTerms terms) {
        // Half up, away from zero on both sides; below zero the floor takes over.
        BigDecimal rounded = exact.setScale(0, RoundingMode.HALF_UP);
        return rounded.max(BigDecimal.valueOf(terms.floor()))
                .min(BigDecimal.valueOf(terms.cap()))
                .longValueExact();
    }
}
