package tandem.protocols.language;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.incentive.AnswerPoints;
import tandem.protocols.incentive.Incentive;
import tandem.protocols.incentive.Merit;
import tandem.protocols.incentive.PayTerms;
import tandem.protocols.incentive.Unanswered;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Factor;

/** Reads {@code incentive}: what people are paid for. Amounts are written in the currency and kept in its smallest unit. */
record IncentiveReader(Map<String, Factor> factors) {
    private static final double MOST = 1_000_000;
    private static final Shape.Decimal AMOUNT = new Shape.Decimal(0, MOST);
    private static final Shape.Decimal SHARE = new Shape.Decimal(0, 1);
    private static final Map<String, Unanswered> UNANSWERED =
            Map.of("wrong", Unanswered.WRONG, "skipped", Unanswered.SKIPPED);
    private static final Shape.Keys CHANCE = Shape.keys(
            "above-chance",
            "An amount for every right answer beyond those that guessing would bring (after HIVE, Kim et al. 2022).",
            Key.required("amount", AMOUNT, "For each of them."),
            Key.required("chance", SHARE, "The share that guessing gets right: 1 over the number of options."));
    private static final Shape.Keys BEST = Shape.keys(
            "best",
            "An amount for every right answer in the best blocks, or for each of the best participants.",
            Key.required("amount", AMOUNT, "For each right answer, or each participant."),
            Key.required("count", new Shape.Whole(1, 1000), "So many blocks or participants."));
    private static final Shape.Keys ROUND = Shape.keys(
            "per-round",
            "An amount for each block: nothing up to a share of right answers, all of it from another, in proportion"
                    + " between (after Szőcs et al. 2025).",
            Key.required("amount", AMOUNT, "For a block that is good enough."),
            Key.required("from", SHARE, "Nothing up to this share of right answers."),
            Key.required("to", SHARE, "All from this share on."));
    private static final Shape.Decimal POINTS = new Shape.Decimal(-MOST, MOST);
    private static final Shape.Keys POINT = Shape.keys(
            "per-point",
            "An amount for every point won; points lost are taken off them, but nobody pays.",
            Key.required("amount", AMOUNT, "For each point."),
            Key.required("right", POINTS, "Points for a right answer."),
            Key.required("wrong", POINTS, "Points for a wrong one, such as -1."),
            Key.optional("unanswered", POINTS, "Points for none; those of a wrong one, if left out."));
    static final Shape.Keys SHAPE = new Shape.Keys(
            "incentive",
            "What people are paid for: main trials, the last answer of each.",
            List.of(
                    Key.required(
                            "currency",
                            new Shape.Form("[A-Z]{3}|points", "a currency code such as EUR, or points"),
                            "ISO 4217 code, or points."),
                    Key.optional("base", AMOUNT, "Paid in any case; nothing if left out."),
                    Key.optional(
                            "floor", AMOUNT, "The least that is paid in all, base included; the base if left out."),
                    Key.required("cap", AMOUNT, "The most that is paid in all, base included."),
                    Key.optional(
                            "unanswered",
                            Shape.word(UNANSWERED.keySet()),
                            "Whether a trial without an answer counts as wrong (if left out) or not at all."),
                    Key.optional("per-correct", AMOUNT, "For every right answer."),
                    Key.optional("per-point", POINT, "For every point won."),
                    Key.optional(
                            "brier",
                            AMOUNT,
                            "This amount times 1 − (1 − p)² for every answer, p the probability given to the truth: honest"
                                    + " confidence pays best (Brier 1950). For two options."),
                    Key.optional("above-chance", CHANCE, "For every right answer beyond guessing."),
                    Key.optional("best-blocks", BEST, "For every right answer in the best blocks."),
                    Key.optional(
                            "best-participants",
                            BEST,
                            "For the participants with the most right answers; known only when all are through."),
                    Key.optional("per-round", ROUND, "For blocks that are good enough.")),
            List.of(
                    "per-correct",
                    "per-point",
                    "brier",
                    "above-chance",
                    "best-blocks",
                    "best-participants",
                    "per-round"),
            "",
            true);

    /** Empty after a problem was told. */
    Optional<ByLevels<Incentive>> read(YamlValue value) {
        YamlObject incentive = value.object();
        Followed followed = new Followed(factors);
        List<String> names = followed.in(incentive);
        for (String name : names) {
            if (!factors.get(name).isBetween()) {
                value.found(
                        Check.PAY_BY_FACTOR_WITHIN,
                        "the pay follows “" + name + "”, of which everybody meets every level",
                        "let it follow a factor between participants");
                return Optional.empty();
            }
        }
        Map<Map<String, String>, Incentive> members = new LinkedHashMap<>();
        for (Map<String, String> cell : followed.cells(names)) {
            rule(incentive.in(cell)).ifPresent(rule -> members.put(cell, rule));
        }
        return members.size() == followed.cells(names).size()
                ? Optional.of(new ByLevels<>(names, members))
                : Optional.empty();
    }

    private static Optional<Incentive> rule(YamlObject incentive) {
        YamlValue currency = incentive.required("currency");
        int digits;
        try {
            digits = new PayTerms(currency.text(), 0, 0, 0, Unanswered.WRONG).fractionDigits();
        } catch (IllegalArgumentException unknown) {
            currency.error(
                    currency.name() + " is “" + currency.text() + "”", "give an ISO 4217 code such as EUR, or points");
            return Optional.empty();
        }
        long base = incentive
                .optional("base")
                .map(amount -> smallest(amount, digits))
                .orElse(0L);
        long floor = incentive
                .optional("floor")
                .map(amount -> smallest(amount, digits))
                .orElse(base);
        long cap = smallest(incentive.required("cap"), digits);
        Unanswered unanswered = incentive
                .optional("unanswered")
                .flatMap(word -> word.word(UNANSWERED))
                .orElse(Unanswered.WRONG);
        if (cap < Math.max(base, floor)) {
            incentive
                    .required("cap")
                    .found(
                            Check.CAP_BELOW_FLOOR,
                            "the cap is below what is paid in any case",
                            "raise the cap, or lower base and floor");
            return Optional.empty();
        }
        Optional<Incentive> rule = rule(incentive, new PayTerms(currency.text(), base, floor, cap, unanswered), digits);
        if (rule.isEmpty() && !incentive.self().absent()) {
            incentive
                    .self()
                    .error(
                            "the incentive has no rule, or several",
                            "give it one of " + String.join(", ", SHAPE.choice()));
        }
        incentive
                .optional("per-point")
                .flatMap(points -> points.object().optional("unanswered"))
                .filter(points -> unanswered == Unanswered.SKIPPED)
                .ifPresent(points -> points.found(
                        Check.POINTS_OF_SKIPPED,
                        "trials without an answer have points and are skipped",
                        "keep one of the two"));
        return rule;
    }

    private static Optional<Incentive> rule(YamlObject incentive, PayTerms terms, int digits) {
        long rules = SHAPE.choice().stream()
                .filter(key -> incentive.optional(key).isPresent())
                .count();
        if (rules != 1) {
            return Optional.empty();
        }
        Optional<Incentive> perCorrect = incentive
                .optional("per-correct")
                .map(amount -> new Incentive.PerCorrect(terms, smallest(amount, digits)));
        Optional<Incentive> perPoint = incentive
                .optional("per-point")
                .map(YamlValue::object)
                .map(keys ->
                        new Incentive.Linear(terms, smallest(keys.required("amount"), digits), answerPoints(keys)));
        Optional<Incentive> brier =
                incentive.optional("brier").map(amount -> new Incentive.Brier(terms, smallest(amount, digits)));
        Optional<Incentive> chance = incentive
                .optional("above-chance")
                .map(YamlValue::object)
                .map(keys -> new Incentive.ChanceCorrected(
                        terms,
                        smallest(keys.required("amount"), digits),
                        Math.min(0.999, keys.required("chance").number())));
        Optional<Incentive> blocks = incentive
                .optional("best-blocks")
                .map(YamlValue::object)
                .map(keys -> new Incentive.BestBlocks(
                        terms,
                        smallest(keys.required("amount"), digits),
                        keys.required("count").wholeNumber(),
                        Merit.CORRECT));
        Optional<Incentive> participants = incentive
                .optional("best-participants")
                .map(YamlValue::object)
                .map(keys -> new Incentive.BestParticipants(
                        terms,
                        smallest(keys.required("amount"), digits),
                        keys.required("count").wholeNumber(),
                        Merit.CORRECT));
        Optional<Incentive> round = incentive
                .optional("per-round")
                .map(YamlValue::object)
                .flatMap(keys -> {
                    double from = keys.required("from").number();
                    double to = keys.required("to").number();
                    if (from >= to) {
                        keys.required("to")
                                .found(
                                        Check.ROUND_SHARES,
                                        "pay rises from " + from + " to " + to,
                                        "let to be more than from");
                        return Optional.of(new Incentive.RoundThreshold(terms, 0, 0, 1));
                    }
                    return Optional.of(
                            new Incentive.RoundThreshold(terms, smallest(keys.required("amount"), digits), from, to));
                });
        return perCorrect
                .or(() -> perPoint)
                .or(() -> brier)
                .or(() -> chance)
                .or(() -> blocks)
                .or(() -> participants)
                .or(() -> round);
    }

    private static AnswerPoints answerPoints(YamlObject keys) {
        double wrong = keys.required("wrong").number();
        return new AnswerPoints(
                keys.required("right").number(),
                wrong,
                keys.optional("unanswered").map(YamlValue::number).orElse(wrong));
    }

    private static long smallest(YamlValue value, int digits) {
        BigDecimal units =
                BigDecimal.valueOf(value.number()).movePointRight(digits).stripTrailingZeros();
        if (units.scale() > 0) {
            value.found(
                    Check.AMOUNT_NOT_PAYABLE,
                    "the currency has no part as small as in " + value.text(),
                    "give at most " + digits + " digits after the point");
            return 0;
        }
        return units.longValueExact();
    }
}
