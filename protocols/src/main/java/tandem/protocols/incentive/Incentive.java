package tandem.protocols.incentive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule of pay. {@link Payoff} adds the base, rounds and keeps to the limits. */
public sealed interface Incentive {

    /** Currency, base, limits, unanswered trials. */
    PayTerms terms();

    /**
     * What {@code trials} earn, exact.
     *
     * @param trials of one person that count; under {@link Unanswered#SKIPPED} only answered ones
     * @param everyone the same of all persons, this one included; only {@link BestParticipants} looks at it
     */
    BigDecimal earned(List<ScoredTrial> trials, Collection<List<ScoredTrial>> everyone);

    /** Whether the pay of one depends on the others, so that it is known only at the end of the study. */
    default boolean needsEveryone() {
        return false;
    }

    /** {@code amount} for every right answer. */
    record PerCorrect(PayTerms terms, long amount) implements Incentive {
        public PerCorrect {
            requireAmount(amount);
        }

        @Override
        public BigDecimal earned(List<ScoredTrial> trials, Collection<List<ScoredTrial>> everyone) {
            return BigDecimal.valueOf(amount).multiply(Merit.CORRECT.of(trials));
        }
    }

    /**
     * {@code perPoint} for every point; where more points are lost than won, nothing.
     *
     * @param perPoint may be a part of a cent, not negative
     * @param points of an answer where the task itself gives none
     */
    record Linear(PayTerms terms, double perPoint, AnswerPoints points) implements Incentive {
        public Linear {
            if (!Double.isFinite(perPoint) || perPoint < 0) {
                throw new IllegalArgumentException("a point pays nothing or more, not " + perPoint);
            }
        }

        @Override
        public BigDecimal earned(List<ScoredTrial> trials, Collection<List<ScoredTrial>> everyone) {
            BigDecimal sum = trials.stream().map(points::of).reduce(BigDecimal.ZERO, BigDecimal::add);
            return BigDecimal.valueOf(perPoint).multiply(sum.max(BigDecimal.ZERO));
        }
    }

    /**
     * {@code amount} × (1 − (1 − p)²) a trial, p the probability given to the truth. For two options, honest probabilities
     * pay best, as long as neither floor nor cap cuts in; for more options p alone cannot make a proper rule.
     *
     * <p>Where p was not asked, it comes from the confidence c in the answer: c where it is right, 1 − c where it is wrong.
     * An answer with neither earns nothing.
     *
     * <p>Brier, G. W. (1950). Verification of forecasts expressed in terms of probability. <i>Monthly Weather Review</i>, 78,
     * 1–3.
     */
    record Brier(PayTerms terms, long amount) implements Incentive {
        public Brier {
            requireAmount(amount);
        }

        @Override
        public BigDecimal earned(List<ScoredTrial> trials, Collection<List<ScoredTrial>> everyone) {
            BigDecimal sum = BigDecimal.ZERO;
            for (ScoredTrial trial : trials) {
                BigDecimal miss = BigDecimal.ONE.subtract(probabilityOfTruth(trial));
                sum = sum.add(BigDecimal.ONE.subtract(miss.multiply(miss)));
            }
            return BigDecimal.valueOf(amount).multiply(sum);
        }

        private static BigDecimal probabilityOfTruth(ScoredTrial trial) {
            if (trial.answered() && trial.probabilityOfTruth().isPresent()) {
                return BigDecimal.valueOf(trial.probabilityOfTruth().getAsDouble());
            } else if (trial.answered() && trial.confidence().isPresent()) {
                BigDecimal confidence = BigDecimal.valueOf(trial.confidence().getAsDouble());
                return trial.correct() ? confidence : BigDecimal.ONE.subtract(confidence);
            }
            return BigDecimal.ZERO;
        }
    }

    /**
     * {@code amount} for every right answer beyond those that guessing would bring: amount × max(0, right − chance × n).
     * After the bonus above chance in HIVE (Kim et al. 2022, ECCV).
     *
     * @param chance the share that guessing gets right, 1 over the number of options; at least 0, below 1
     */
    record ChanceCorrected(PayTerms terms, long amount, double chance) implements Incentive {
        public ChanceCorrected {
            requireAmount(amount);
            if (!(chance >= 0 && chance < 1)) {
                throw new IllegalArgumentException("chance is a share below 1, not " + chance);
            }
        }

        @Override
        public BigDecimal earned(List<ScoredTrial> trials, Collection<List<ScoredTrial>> everyone) {
            BigDecimal guessed = BigDecimal.valueOf(chance).multiply(BigDecimal.valueOf(trials.size()));
            BigDecimal above = Merit.CORRECT.of(trials).subtract(guessed).max(BigDecimal.ZERO);
            return BigDecimal.valueOf(amount).multiply(above);
        }
    }

    /** {@code amount} for every right answer, or point, in the {@code k} best blocks. */
    record BestBlocks(PayTerms terms, long amount, int k, Merit merit) implements Incentive {
        public BestBlocks {
            requireAmount(amount);
            requireSome(k);
        }

        @Override
        public BigDecimal earned(List<ScoredTrial> trials, Collection<List<ScoredTrial>> everyone) {
            BigDecimal best = byBlock(trials).values().stream()
                    .map(merit::of)
                    .sorted(Comparator.reverseOrder())
                    .limit(k)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return BigDecimal.valueOf(amount).multiply(best);
        }
    }

    /** {@code amount} for each of the {@code k} best persons, and for those who are as good as the last of them. */
    record BestParticipants(PayTerms terms, long amount, int k, Merit merit) implements Incentive {
        public BestParticipants {
            requireAmount(amount);
            requireSome(k);
        }

        @Override
        public boolean needsEveryone() {
            return true;
        }

        @Override
        public BigDecimal earned(List<ScoredTrial> trials, Collection<List<ScoredTrial>> everyone) {
            BigDecimal own = merit.of(trials);
            long better = everyone.stream()
                    .filter(other -> merit.of(other).compareTo(own) > 0)
                    .count();
            return BigDecimal.valueOf(better < k ? amount : 0);
        }
    }

    /**
     * A bonus for each round (block): nothing up to the share {@code lower} of right answers, {@code amount} from the share
     * {@code upper} on, on a straight line between. With 0.5 and 1 this is the round bonus of Szőcs et al. (2025).
     */
    record RoundThreshold(PayTerms terms, long amount, double lower, double upper) implements Incentive {
        public RoundThreshold {
            requireAmount(amount);
            if (!(lower >= 0 && lower < upper && upper <= 1)) {
                throw new IllegalArgumentException("shares 0 ≤ lower < upper ≤ 1, not " + lower + " and " + upper);
            }
        }

        @Override
        public BigDecimal earned(List<ScoredTrial> trials, Collection<List<ScoredTrial>> everyone) {
            BigDecimal start = BigDecimal.valueOf(lower);
            BigDecimal width = BigDecimal.valueOf(upper).subtract(start);
            BigDecimal sum = BigDecimal.ZERO;
            for (List<ScoredTrial> round : byBlock(trials).values()) {
                BigDecimal size = BigDecimal.valueOf(round.size());
                // One division a round: (right − lower·n) / (n·width).
                BigDecimal share = Merit.CORRECT
                        .of(round)
                        .subtract(start.multiply(size))
                        .divide(size.multiply(width), MathContext.DECIMAL128);
                sum = sum.add(share.max(BigDecimal.ZERO).min(BigDecimal.ONE));
            }
            return BigDecimal.valueOf(amount).multiply(sum);
        }
    }

    private static Map<String, List<ScoredTrial>> byBlock(List<ScoredTrial> trials) {
        return trials.stream()
                .collect(Collectors.groupingBy(ScoredTrial::block, LinkedHashMap::new, Collectors.toList()));
    }

    private static void requireAmount(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("an amount of nothing or more, not " + amount);
        }
    }

    private static void requireSome(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("the best one or more, not " + k);
        }
    }
}
