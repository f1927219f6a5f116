package tandem.protocols.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every rule of pay, whatever the trials. */
class PayoffLawsTest {

    @Property
    void payStaysBetweenFloorAndCap(
            @ForAll("incentives") Incentive incentive, @ForAll("trials") List<ScoredTrial> own) {
        Payoff payoff = Payoff.of(incentive, own);

        assertThat(payoff.amount())
                .isBetween(incentive.terms().floor(), incentive.terms().cap());
        assertThat(payoff.currency()).isEqualTo(incentive.terms().currency());
    }

    @Property
    void betweenTheLimitsPayIsAtMostHalfACentFromExact(
            @ForAll("incentives") Incentive incentive, @ForAll("trials") List<ScoredTrial> own) {
        Payoff payoff = Payoff.of(incentive, own);
        BigDecimal limited = payoff.exact()
                .max(BigDecimal.valueOf(incentive.terms().floor()))
                .min(BigDecimal.valueOf(incentive.terms().cap()));

        assertThat(BigDecimal.valueOf(payoff.amount()).subtract(limited).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    @Property
    void noDecisionThatIsBetterPaysLess(
            @ForAll("incentives") Incentive incentive,
            @ForAll("trials") List<ScoredTrial> own,
            @ForAll @IntRange(max = 30) int which) {
        List<ScoredTrial> better = new ArrayList<>(own);
        better.set(which % own.size(), better(own.get(which % own.size())));

        assertThat(Payoff.of(incentive, better).amount())
                .isGreaterThanOrEqualTo(Payoff.of(incentive, own).amount());
    }

    @Property
    void theOrderOfTrialsDoesNotMatter(
            @ForAll("incentives") Incentive incentive, @ForAll("trials") List<ScoredTrial> own) {
        List<ScoredTrial> backwards = new ArrayList<>(own);
        Collections.reverse(backwards);

        assertThat(Payoff.of(incentive, backwards).amount())
                .isEqualTo(Payoff.of(incentive, own).amount());
    }

    @Property
    void unansweredTrialsCountAsWrongOnesOrAsNone(
            @ForAll("incentives") Incentive incentive, @ForAll("trials") List<ScoredTrial> own) {
        List<ScoredTrial> instead = new ArrayList<>();
        for (ScoredTrial trial : own) {
            if (trial.answered()) {
                instead.add(trial);
            } else if (incentive.terms().unanswered() == Unanswered.WRONG) {
                instead.add(new ScoredTrial(
                        true,
                        false,
                        OptionalDouble.of(1),
                        OptionalDouble.of(0),
                        pointsOfNone(incentive, trial),
                        trial.block()));
            }
        }

        assertThat(Payoff.of(incentive, instead).amount())
                .isEqualTo(Payoff.of(incentive, own).amount());
    }

    /** A rule of points names what no answer wins or loses, which need not be what a wrong one does. */
    private static OptionalDouble pointsOfNone(Incentive incentive, ScoredTrial unanswered) {
        return incentive instanceof Incentive.Linear linear
                ? OptionalDouble.of(unanswered.points().orElse(linear.points().unanswered()))
                : unanswered.points();
    }

    /** Expected pay belief · pay(said) + (1 − belief) · pay(1 − said), on a grid of hundredths: best is said = belief. */
    @Property
    void brierPaysHonestyBest(
            @ForAll @IntRange(min = 0, max = 100) int belief, @ForAll @IntRange(min = 0, max = 100) int said) {
        if (said == belief) {
            assertThat(expected(belief, said)).isEqualByComparingTo(expected(belief, belief));
        } else {
            assertThat(expected(belief, said)).isLessThan(expected(belief, belief));
        }
    }

    private static BigDecimal expected(int belief, int said) {
        BigDecimal ifTrue = exact(said / 100.0);
        BigDecimal ifFalse = exact((100 - said) / 100.0);
        return BigDecimal.valueOf(belief)
                .multiply(ifTrue)
                .add(BigDecimal.valueOf(100 - belief).multiply(ifFalse));
    }

    private static BigDecimal exact(double probabilityOfTruth) {
        Incentive brier = new Incentive.Brier(new PayTerms("EUR", 0, 0, 1000, Unanswered.WRONG), 100);
        return Payoff.of(
                        brier,
                        List.of(new ScoredTrial(
                                true,
                                probabilityOfTruth >= 0.5,
                                OptionalDouble.empty(),
                                OptionalDouble.of(probabilityOfTruth),
                                OptionalDouble.empty(),
                                "a")))
                .exact();
    }

    /** The same trial, right, sure of it and with a point more; one that is not answered stays so. */
    private static ScoredTrial better(ScoredTrial trial) {
        if (!trial.answered()) {
            return trial;
        }
        return new ScoredTrial(
                true,
                true,
                OptionalDouble.of(1),
                OptionalDouble.of(1),
                OptionalDouble.of(trial.points().orElse(0) + 1),
                trial.block());
    }

    @Provide
    Arbitrary<Incentive> incentives() {
        Arbitrary<Long> amounts = Arbitraries.longs().between(0, 300);
        Arbitrary<Integer> some = Arbitraries.integers().between(1, 4);
        Arbitrary<Merit> merits = Arbitraries.of(Merit.class);
        return terms().flatMap(terms -> Arbitraries.oneOf(List.of(
                amounts.map(amount -> new Incentive.PerCorrect(terms, amount)),
                Combinators.combine(
                                Arbitraries.of(0.0, 0.1, 0.5, 3.0),
                                Arbitraries.of(AnswerPoints.ONE_IF_RIGHT, new AnswerPoints(1, -1, -0.5)))
                        .as((perPoint, points) -> new Incentive.Linear(terms, perPoint, points)),
                amounts.map(amount -> new Incentive.Brier(terms, amount)),
                Combinators.combine(amounts, Arbitraries.of(0.0, 0.25, 1 / 3.0, 0.5))
                        .as((amount, chance) -> new Incentive.ChanceCorrected(terms, amount, chance)),
                Combinators.combine(amounts, some, merits)
                        .as((amount, k, merit) -> new Incentive.BestBlocks(terms, amount, k, merit)),
                Combinators.combine(amounts, Arbitraries.of(0.0, 0.5, 0.6), Arbitraries.of(0.7, 1.0))
                        .as((amount, lower, upper) -> new Incentive.RoundThreshold(terms, amount, lower, upper)))));
    }

    private static Arbitrary<PayTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of("EUR", "JPY", "points"),
                        Arbitraries.longs().between(0, 200),
                        Arbitraries.longs().between(0, 300),
                        Arbitraries.longs().between(0, 2000),
                        Arbitraries.of(Unanswered.class))
                .as((currency, base, floor, room, unanswered) ->
                        new PayTerms(currency, base, floor, floor + room, unanswered));
    }

    @Provide
    Arbitrary<List<ScoredTrial>> trials() {
        Arbitrary<OptionalDouble> shares = Arbitraries.integers()
                .between(-1, 20)
                .map(n -> n < 0 ? OptionalDouble.empty() : OptionalDouble.of(n / 20.0));
        Arbitrary<OptionalDouble> points = Arbitraries.integers()
                .between(-6, 10)
                .map(n -> n < -5 ? OptionalDouble.empty() : OptionalDouble.of(n / 2.0));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4), shares, shares, points, Arbitraries.of("a", "b", "c"))
                .as((kind, confidence, truth, won, block) ->
                        new ScoredTrial(kind > 0, kind > 1, confidence, truth, won, block))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
