package tandem.protocols.language;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.ExclusionRule;

/** Reads {@code exclusions}: which participants are left out of analyses. */
record ExclusionReader(QuestionnaireShelf shelf) {
    private static final Shape.Decimal SHARE = new Shape.Decimal(0, 1);
    private static final Shape.Keys RULE = new Shape.Keys(
            "exclusion",
            "A rule by which participants are left out of analyses. They stay in the data, with the reason.",
            List.of(
                    Key.optional(
                            "attention-checks-failed",
                            new Shape.Whole(1, BlocksReader.MOST_TRIALS),
                            "So many attention checks, or more, were not answered as they asked."),
                    Key.optional(
                            "accuracy-below", SHARE, "The share of right final answers in main trials is below that."),
                    Key.optional(
                            "median-time-below",
                            new Shape.Duration(),
                            "The median response time of the final answer in main trials is below that."),
                    Key.optional(
                            "same-answer",
                            SHARE,
                            "One option makes up that share of the final answers in main trials, or more."),
                    Key.optional("timed-out-above", SHARE, "More than that share of main trials had no answer."),
                    Key.optional(
                            "quiz-failed",
                            new Shape.Reference("questionnaire"),
                            "The last attempt at that quiz was not passed."),
                    Key.optional("unfinished", new Shape.Truth(), "The session did not come to its end.")),
            List.of(
                    "attention-checks-failed",
                    "accuracy-below",
                    "median-time-below",
                    "same-answer",
                    "timed-out-above",
                    "quiz-failed",
                    "unfinished"),
            "",
            false);
    static final Shape.Listing SHAPE = Shape.listOf(RULE);

    List<ExclusionRule> read(YamlValue value) {
        List<ExclusionRule> rules = new ArrayList<>();
        for (YamlValue entry : value.list()) {
            List<ExclusionRule> read = rule(entry.object());
            if (read.size() != 1) {
                entry.error(
                        "an exclusion has " + read.size() + " rules",
                        "give it one of " + String.join(", ", RULE.choice()));
            }
            rules.addAll(read);
        }
        return rules;
    }

    private List<ExclusionRule> rule(YamlObject rule) {
        List<ExclusionRule> read = new ArrayList<>();
        rule.optional("attention-checks-failed")
                .ifPresent(count -> read.add(new ExclusionRule.AttentionChecksFailed(count.wholeNumber())));
        rule.optional("accuracy-below").ifPresent(share -> read.add(new ExclusionRule.AccuracyBelow(share.number())));
        rule.optional("median-time-below")
                .ifPresent(time -> read.add(new ExclusionRule.MedianTimeBelow(time.milliseconds())));
        rule.optional("same-answer").ifPresent(share -> read.add(new ExclusionRule.SameAnswer(share.number())));
        rule.optional("timed-out-above").ifPresent(share -> read.add(new ExclusionRule.TimedOutAbove(share.number())));
        rule.optional("quiz-failed").ifPresent(quiz -> read.add(new ExclusionRule.QuizFailed(shelf.reference(quiz))));
        rule.optional("unfinished").ifPresent(truth -> {
            if (!truth.truth()) {
                truth.error("a rule that does not hold is no rule", "take it out, or write true");
            }
            read.add(new ExclusionRule.Unfinished());
        });
        return read;
    }
}
