package tandem.protocols.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import tandem.protocols.design.ErrorRules;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.AdviceSchedule;

/**
 * Reads {@code ai} of blocks: how good the AI is in them.
 *
 * @param trials main trials of a block
 * @param trialsKnown whether the protocol says how many there are
 */
record AdviceScheduleReader(int trials, boolean trialsKnown) {
    private static final Shape.Keys ERRORS = Shape.keys(
            "errors",
            "Where the AI may err.",
            Key.optional(
                    "not-in-first",
                    new Shape.Whole(0, BlocksReader.MOST_TRIALS),
                    "So many first trials are without an AI error."),
            Key.optional("longest-run", new Shape.Whole(1, BlocksReader.MOST_TRIALS), "Never more AI errors running."));
    private static final Shape.Keys QUOTA = Shape.keys(
            "quota",
            "So many of each block's trials have this explanation instead of the condition's own.",
            Key.required("method", new Shape.Id(), "An attribution method or a control."),
            Key.required(
                    "on-hits",
                    new Shape.Whole(0, BlocksReader.MOST_TRIALS),
                    "On so many items that the AI is right on."),
            Key.required(
                    "on-errors",
                    new Shape.Whole(0, BlocksReader.MOST_TRIALS),
                    "On so many items that the AI is wrong on."));
    static final Shape.Keys SHAPE = Shape.keys(
            "ai",
            "How good the AI is in each block, exactly.",
            Key.required(
                    "accuracy",
                    new Shape.Share(),
                    "The share of main trials it is right on: a number from 0 to 1, or a fraction such as 18/24."),
            Key.optional("errors", ERRORS, "Where it may err."),
            Key.optional(
                    "agreement",
                    new Shape.Share(),
                    "The share of main trials whose advice agrees with the person's own initial answer, whatever the AI"
                            + " says; the accuracy then only says which items are shown."),
            Key.optional(
                    "explanations",
                    new Shape.Names("quality", false, QUOTA),
                    "Crosses the quality of explanations with whether the AI is right, in quotas by the quality's name."));

    AdviceSchedule read(YamlObject ai) {
        YamlValue accuracy = ai.required("accuracy");
        int hits = new AccuracyReader(trials).hits(accuracy);
        Optional<YamlValue> errorsValue = ai.optional("errors");
        YamlObject errors = ai.orMissing("errors").object();
        int notInFirst =
                errors.optional("not-in-first").map(YamlValue::wholeNumber).orElse(0);
        int longestRun =
                errors.optional("longest-run").map(YamlValue::wholeNumber).orElse(trials);
        Optional<Integer> agreements = ai.optional("agreement").map(share -> new AccuracyReader(trials).hits(share));
        List<AdviceSchedule.Quota> quotas = new ArrayList<>();
        for (YamlObject.Entry entry : ai.orMissing("explanations").object().entries()) {
            YamlObject quota = entry.value().object();
            quotas.add(new AdviceSchedule.Quota(
                    entry.key().id(),
                    quota.required("method").id(),
                    quota.required("on-hits").wholeNumber(),
                    quota.required("on-errors").wholeNumber()));
        }
        if (trialsKnown && !accuracy.absent() && hits >= 0) {
            ErrorRules.check(trials, trials - hits, notInFirst, longestRun)
                    .ifPresent(rule ->
                            errorsValue.orElse(accuracy).found(Check.ERRORS_DO_NOT_FIT, rule.what(), rule.mend()));
            checkQuotas(ai.orMissing("explanations"), quotas, hits, trials - hits);
            if (hits == trials) {
                accuracy.found(
                        Check.ACCURACY_PERFECT,
                        "the AI is right on all " + trials + " trials",
                        "let it err now and then, as in accuracy: " + (trials - 1) + "/" + trials);
            }
        }
        return new AdviceSchedule(
                Math.max(hits, 0),
                notInFirst,
                longestRun,
                agreements.isPresent() ? OptionalInt.of(Math.max(0, agreements.get())) : OptionalInt.empty(),
                quotas);
    }

    private static void checkQuotas(YamlValue where, Collection<AdviceSchedule.Quota> quotas, int hits, int errors) {
        int onHits = quotas.stream().mapToInt(AdviceSchedule.Quota::hits).sum();
        int onErrors = quotas.stream().mapToInt(AdviceSchedule.Quota::errors).sum();
        if (!quotas.isEmpty() && (onHits != hits || onErrors != errors)) {
            where.found(
                    Check.QUOTAS_DO_NOT_ADD_UP,
                    "the quotas add up to " + onHits + " hits and " + onErrors + " errors; a block has " + hits
                            + " and " + errors,
                    "let on-hits add up to " + hits + " and on-errors to " + errors);
        }
        Set<String> methods = new TreeSet<>();
        if (!quotas.stream().allMatch(quota -> methods.add(quota.method()))) {
            where.found(
                    Check.QUOTA_TWICE,
                    "two qualities have the same method",
                    "give each a method of its own, or join them");
        }
    }
}
