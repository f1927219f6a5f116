package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskDeclaration.Need;
import tandem.protocols.study.TaskKinds;
import tandem.protocols.study.TaskParameter;

/** Every check, by a slip that it finds. */
class ChecksTest {

    /** A protocol without a problem that uses most of the language. */
    static final String GOOD = """
            tandem: 1
            study: { id: small, version: 1.10, title: Small, languages: [en, fr] }
            task:
              kind: image-classification
              items: creatures
              model: creatures-cnn
              question: { en: Which?, fr: Lequel ? }
              options: { nilu: Nilu, pamo: Pamo }
            factors:
              assistance: { levels: [solo, ai], within: { order: williams } }
              style: { levels: [heat, random], between: { weights: { heat: 1 } } }
            arms:
              real: { levels: { style: heat } }
              placebo: { levels: { style: random } }
            allocation: { rule: permuted-blocks, sizes: [4] }
            conditions:
              solo: { mode: solo, second-look: true }
              ai:
                mode: sequential
                advice: { show: [label], stated-accuracy: 0.75 }
                explanation: { method: $style }
                after: [trust]
            confidence:
              from: 50
              to: 100
              step: 1
              question: { en: Sure?, fr: Sûr ? }
              low: { en: no, fr: non }
              high: { en: yes, fr: oui }
            timing: { minimum-view: 300ms, second-look: 1.5s, deadline: 60s }
            incentive: { currency: EUR, base: 3, cap: 8, per-correct: 0.05 }
            exclusions:
              - { attention-checks-failed: 2 }
              - { accuracy-below: 0.55 }
              - { median-time-below: 500ms }
              - { same-answer: 0.95 }
              - { timed-out-above: 0.2 }
              - { quiz-failed: known }
              - { unfinished: true }
            analysis:
              hypotheses:
                - id: h1
                  says: Explained advice is followed more often where it is wrong.
                  measure: over_reliance
                  of: { condition: ai, style: heat }
                  against: { condition: ai, style: random }
                  test: welch-t
                  direction: greater
                - id: h2
                  says: People are not slower with advice.
                  measure: median_final_rt
                  of: { condition: ai }
                  against: { condition: solo }
                  test: paired-equivalence
                  smallest-effect: 100
            session:
              - consent: consent
              - quiz: { questionnaire: known, right: { sky: blue }, pages: [welcome] }
              - practice: { trials: 6, until: { correct: 5, rounds: 3 } }
              - pages: [real-only]
                only: { style: heat }
              - blocks:
                  for-each: assistance
                  trials: 24
                  familiarisation: 2
                  attention-checks: 1
                  ai:
                    accuracy: 0.75
                    errors: { not-in-first: 2, longest-run: 2 }
                    explanations:
                      good: { method: integrated-gradients, on-hits: 9, on-errors: 3 }
                      bad: { method: random, on-hits: 9, on-errors: 3 }
              - debrief: end
            pages:
              consent: { title: { en: A, fr: B }, body: { en: C, fr: D } }
              welcome: { title: { en: A, fr: B }, body: { en: C, fr: D } }
              real-only: { title: { en: A, fr: B }, body: { en: C, fr: D } }
              end: { title: { en: A, fr: B }, body: { en: C, fr: D } }
            questionnaires:
              known:
                title: { en: A, fr: B }
                intro: { en: A, fr: B }
                source: ours
                items:
                  - { id: sky, text: { en: A, fr: B }, choice: { blue: Blue, green: Green } }
            """;

    /** Pictures that are brought, and a game that makes its items. */
    private static final TaskKinds KINDS = new TaskKinds(List.of(
            new TaskDeclaration("image-classification", "pictures", Need.REQUIRED, Need.REQUIRED, List.of(), List.of()),
            TaskDeclaration.ofGame(
                    "maze",
                    "mazes",
                    List.of(TaskParameter.whole("size", "cells along each side", 6, 40, 14)),
                    List.of("path"))));

    /** What stands in the good protocol, and what stands there instead. */
    record Change(String good, String wrong) {

        String in(String protocol) {
            assertThat(protocol).contains(good);
            return protocol.replace(good, wrong);
        }
    }

    /** A slip: changes to the good protocol, and the check that finds them. */
    record Slip(Check check, List<Change> changes) {

        @Override
        public String toString() {
            return check.word();
        }
    }

    /** Several changes at once, each as what is good and what is wrong. */
    private static Slip slip(Check check, String good, String wrong, String... more) {
        List<Change> changes = new ArrayList<>(List.of(new Change(good, wrong)));
        for (int i = 0; i < more.length; i += 2) {
            changes.add(new Change(more[i], more[i + 1]));
        }
        return new Slip(check, changes);
    }

    static Stream<Slip> slips() {
        String ai = "    mode: sequential\n    advice: { show: [label], stated-accuracy: 0.75 }\n";
        String confidence = GOOD.substring(GOOD.indexOf("confidence:"), GOOD.indexOf("timing: {"));
        return Stream.of(
                slip(Check.FORMAT_UNKNOWN, "tandem: 1", "tandem: 2"),
                slip(Check.LANGUAGE_TWICE, "[en, fr]", "[en, fr, en]"),
                slip(Check.TEXT_MISSING, "{ en: Which?, fr: Lequel ? }", "{ en: Which? }"),
                slip(Check.TASK_UNKNOWN, "kind: image-classification", "kind: image-clasification"),
                slip(Check.TASK_NOT_BROUGHT, "  model: creatures-cnn\n", ""),
                slip(
                        Check.TASK_NOT_BROUGHT,
                        "kind: image-classification\n  items: creatures\n  model: creatures-cnn",
                        "kind: maze\n  items: creatures"),
                slip(
                        Check.TASK_PARAMETER_UNKNOWN,
                        "kind: image-classification\n  items: creatures\n  model: creatures-cnn",
                        "kind: maze\n  parameters: { sise: 14 }"),
                slip(
                        Check.TASK_PARAMETER_SENSELESS,
                        "kind: image-classification\n  items: creatures\n  model: creatures-cnn",
                        "kind: maze\n  parameters: { size: 400 }"),
                slip(Check.TEXT_FOREIGN, "{ en: Which?, fr: Lequel ? }", "{ en: Which?, fr: Lequel ?, de: Was }"),
                slip(Check.SHIPPED_TEXT_MISSING, "[en, fr]", "[en, fr, de]"),
                slip(Check.LEVEL_TWICE, "levels: [solo, ai]", "levels: [solo, ai, ai]"),
                slip(Check.WEIGHT_OF_NO_LEVEL, "weights: { heat: 1 }", "weights: { warm: 1 }"),
                slip(
                        Check.FACTOR_UNUSED,
                        "factors:\n",
                        "factors:\n  spare: { levels: [a, b], within: { order: fixed } }\n"),
                slip(Check.CONDITION_UNUSED, "conditions:\n", "conditions:\n  spare: { mode: solo }\n"),
                slip(Check.PAGE_UNUSED, "pages: [welcome]", "pages: []"),
                slip(
                        Check.QUESTIONNAIRE_UNUSED,
                        "questionnaires:\n",
                        "questionnaires:\n  spare:\n    title: { en: A, fr: B }\n    intro: { en: A, fr: B }\n    source: a\n"
                                + "    items: [{ id: q, text: { en: A, fr: B }, likert: { points: 5, low: { en: A, fr: B },"
                                + " high: { en: A, fr: B } } }]\n"),
                slip(Check.LEVEL_WITHOUT_CONDITION, "levels: [solo, ai]", "levels: [solo, human]"),
                slip(Check.CONDITIONS_IN_A_CIRCLE, "solo: { mode: solo", "solo: { extends: solo, mode: solo"),
                slip(Check.CONDITION_NAME_TAKEN, "conditions:\n", "conditions:\n  practice: { mode: solo }\n"),
                slip(Check.FACTOR_UNKNOWN, "method: $style", "method: $stile"),
                slip(
                        Check.FACTOR_OUT_OF_REACH,
                        "    for-each: assistance\n",
                        "    condition: follower\n",
                        "conditions:\n",
                        "conditions:\n  follower: { extends: ai, explanation: { method: $assistance } }\n"),
                slip(Check.ADVICE_MISSING, ai, "    mode: sequential\n"),
                slip(Check.ADVICE_NEVER_SHOWN, "    mode: sequential", "    mode: simulation"),
                slip(Check.EACH_OPTION_ADVISED, "{ method: $style }", "{ method: $style, layout: each-option }"),
                slip(
                        Check.ADVICE_NEVER_SHOWN,
                        "solo: { mode: solo, second-look: true }",
                        "solo: { mode: solo, second-look: true, explanation: { method: $style } }"),
                slip(Check.NOTHING_TO_KEEP, "    mode: sequential\n", "    mode: sequential\n    ai-keeps-from: 0.8\n"),
                slip(Check.ADVICE_WITHOUT_LABEL, "show: [label]", "show: [confidence]"),
                slip(Check.SET_WITHOUT_RULE, "show: [label]", "show: [set]"),
                slip(Check.SET_NOT_SHOWN, "show: [label]", "show: [label], set: { size: 2 }"),
                slip(
                        Check.SECOND_LOOK_WITH_ADVICE,
                        "    mode: sequential",
                        "    second-look: true\n    mode: sequential"),
                slip(
                        Check.DELAY_WITHOUT_EFFECT,
                        "    mode: sequential",
                        "    timing: { advice-delay: 2s }\n    mode: sequential"),
                slip(
                        Check.VETO_WINDOW_WITHOUT_EFFECT,
                        "    mode: sequential",
                        "    timing: { veto-window: 2s }\n    mode: sequential"),
                slip(Check.DEADLINE_TOO_EARLY, "deadline: 60s", "deadline: 1s"),
                slip(
                        Check.ADVICE_AFTER_DEADLINE,
                        "    mode: sequential",
                        "    timing: { advice-delay: 90s }\n    mode: delayed"),
                slip(
                        Check.VETO_TOO_EARLY,
                        "    mode: sequential",
                        "    timing: { veto-window: 200ms }\n    mode: supervision"),
                slip(Check.EXPOSURE_WITHOUT_EFFECT, "deadline: 60s", "deadline: 60s, exposure: 61s"),
                slip(
                        Check.LATENCY_UNMATCHED,
                        "deadline: 60s }",
                        "deadline: 60s, match-latency: true }",
                        "solo: { mode: solo, second-look: true }",
                        "solo: { mode: solo }"),
                slip(Check.SECOND_LOOK_SHORTER, "second-look: 1.5s", "second-look: 100ms"),
                slip(Check.ACCURACY_NO_SHARE, "accuracy: 0.75", "accuracy: most"),
                slip(Check.ACCURACY_NOT_EXACT, "accuracy: 0.75", "accuracy: 0.7"),
                slip(Check.ERRORS_DO_NOT_FIT, "not-in-first: 2", "not-in-first: 20"),
                slip(
                        Check.ACCURACY_PERFECT,
                        "accuracy: 0.75",
                        "accuracy: 1",
                        "on-hits: 9, on-errors: 3",
                        "on-hits: 12, on-errors: 0"),
                slip(
                        Check.ACCURACY_AT_CHANCE,
                        "accuracy: 0.75",
                        "accuracy: 0.5",
                        "on-hits: 9, on-errors: 3",
                        "on-hits: 6, on-errors: 6"),
                slip(Check.STATED_ACCURACY_UNTRUE, "stated-accuracy: 0.75", "stated-accuracy: 0.95"),
                slip(Check.FAMILIARISATION_WITHOUT_AI, "    for-each: assistance\n", "    condition: solo\n"),
                slip(
                        Check.AGREEMENT_WITHOUT_INITIAL,
                        "accuracy: 0.75\n",
                        "accuracy: 0.75\n        agreement: 0.5\n",
                        "    mode: sequential",
                        "    mode: concurrent"),
                slip(Check.AGREEMENT_EXPLAINED, "accuracy: 0.75\n", "accuracy: 0.75\n        agreement: 0.5\n"),
                slip(
                        Check.DIFFICULTY_RANGE_EMPTY,
                        "    familiarisation: 2",
                        "    items: { difficulty: { from: 0.8, to: 0.2 } }\n      familiarisation: 2"),
                slip(Check.QUOTAS_DO_NOT_ADD_UP, "on-hits: 9, on-errors: 3", "on-hits: 8, on-errors: 3"),
                slip(Check.QUOTAS_WITHOUT_EXPLANATION, "    explanation: { method: $style }\n", ""),
                slip(Check.QUOTA_TWICE, "good: { method: integrated-gradients", "good: { method: random"),
                slip(Check.PRACTICE_OUT_OF_REACH, "correct: 5", "correct: 7"),
                slip(Check.PRACTICE_BY_GUESSING, "correct: 5", "correct: 3"),
                slip(
                        Check.STAIRCASE_IMPOSSIBLE,
                        "  - pages: [real-only]\n",
                        "  - staircase: { trials: 20, up-down: { right: 2, start: 0.3, steps: [0.1], reversals: 30 } }\n"
                                + "  - pages: [real-only]\n"),
                slip(Check.QUIZ_QUESTION_UNKNOWN, "right: { sky: blue }", "right: { skye: blue }"),
                slip(Check.QUIZ_ANSWER_NOT_OFFERED, "right: { sky: blue }", "right: { sky: red }"),
                slip(Check.CONSENT_NOT_FIRST, "  - debrief: end", "  - consent: consent\n  - debrief: end"),
                slip(Check.CONSENT_MISSING, "  - consent: consent\n", ""),
                slip(Check.DEBRIEF_NOT_LAST, "  - consent: consent\n", "  - consent: consent\n  - debrief: end\n"),
                slip(Check.DEBRIEF_MISSING, "  - debrief: end\n", "  - pages: [end]\n"),
                slip(
                        Check.NO_TRIALS,
                        "        bad: { method: random, on-hits: 9, on-errors: 3 }\n",
                        "        bad: { method: random, on-hits: 9, on-errors: 3 }\n    only: { style: heat }\n"),
                slip(
                        Check.PART_WITHOUT_ARM,
                        "only: { style: heat }",
                        "only: { style: cold }",
                        "levels: [heat, random]",
                        "levels: [heat, random, cold]"),
                slip(Check.PART_BY_FACTOR_WITHIN, "only: { style: heat }", "only: { assistance: ai }"),
                slip(Check.LEVEL_UNKNOWN, "only: { style: heat }", "only: { style: cold }"),
                slip(Check.BLOCKS_OVER_FACTOR_BETWEEN, "for-each: assistance", "for-each: style"),
                slip(Check.ARM_INCOMPLETE, "real: { levels: { style: heat } }", "real: { levels: {} }"),
                slip(Check.ARM_TWICE, "placebo: { levels: { style: random } }", "placebo: { levels: { style: heat } }"),
                slip(Check.ALLOCATION_IMPOSSIBLE, "sizes: [4]", "sizes: [3]"),
                slip(Check.ALLOCATION_WITHOUT_ARMS, "  placebo: { levels: { style: random } }\n", ""),
                slip(Check.STRATA_MISSING, "rule: permuted-blocks, sizes: [4]", "rule: minimisation"),
                slip(
                        Check.TOO_MANY_ORDERS,
                        "factors:\n",
                        "factors:\n  many: { levels: [a, b, c, d, e, f, g], within: { order: counterbalanced } }\n"),
                slip(
                        Check.CROSSED_ORDERS_DIFFER,
                        "factors:\n",
                        "factors:\n  load: { levels: [low, high], within: { order: random } }\n",
                        "for-each: assistance",
                        "for-each: [assistance, load]\n      condition: $assistance"),
                slip(Check.ORDER_CONFOUNDED, "within: { order: williams }", "within: { order: fixed }"),
                slip(
                        Check.CARRY_OVER_UNBALANCED,
                        "levels: [solo, ai], within: { order: williams }",
                        "levels: [solo, ai, again], within: { order: latin }",
                        "conditions:\n",
                        "conditions:\n  again: { extends: ai }\n"),
                slip(
                        Check.SLIDER_OPTIONS,
                        confidence,
                        "answer: { slider: {} }\n",
                        "pamo: Pamo }",
                        "pamo: Pamo, zim: Zim }"),
                slip(Check.SLIDER_STEPS, confidence, "answer: { slider: { step: 7 } }\n"),
                slip(Check.MOVE_WITHOUT_START, confidence, "answer: { slider: { must-move: true } }\n"),
                slip(
                        Check.START_WITHOUT_SECOND_LOOK,
                        confidence,
                        "answer: { points: { starts: own-answer } }\n",
                        "second-look: true",
                        "second-look: false",
                        "mode: sequential",
                        "mode: concurrent"),
                slip(Check.RETENTION_ON_NO_DAY, "title: Small,", "title: Small, retention: 2036-02-30,"),
                slip(Check.CONFIDENCE_ASKED_TWICE, "timing: {", "answer: { slider: {} }\ntiming: {"),
                slip(
                        Check.POINTS_OF_SKIPPED,
                        "per-correct: 0.05",
                        "unanswered: skipped, per-point: { amount: 0.05, right: 1, wrong: -1, unanswered: 0 }"),
                slip(
                        Check.BATCHES_DIFFER,
                        "    familiarisation: 2",
                        "    items: { batches: 2 }\n      familiarisation: 2",
                        "  - debrief: end",
                        "  - blocks: { condition: solo, trials: 4, items: { batches: 3 }, ai: { accuracy: 3/4 } }\n"
                                + "  - debrief: end"),
                slip(
                        Check.EVIDENCE_NEVER_ASKED,
                        "timing: {",
                        "evidence: { question: { en: A, fr: B }, tool: box }\ntiming: {",
                        "solo: { mode: solo, second-look: true }",
                        "solo: { mode: judgement, advice: { show: [label] } }",
                        "mode: sequential",
                        "mode: judgement"),
                slip(Check.CONFIDENCE_SCALE_EMPTY, "to: 100", "to: 50"),
                slip(Check.CONFIDENCE_STEPS, "step: 1", "step: 7"),
                slip(Check.CONFIDENCE_HALF_RANGE, "pamo: Pamo }", "pamo: Pamo, zim: Zim }"),
                slip(
                        Check.QUESTION_TWICE,
                        "      - { id: sky",
                        "      - { id: sky, text: { en: A, fr: B }, choice: { a: A, b: B } }\n      - { id: sky"),
                slip(
                        Check.QUESTION_WAYS,
                        ", choice: { blue",
                        ", likert: { points: 5, low: { en: A, fr: B }, high: { en: A, fr: B } }, choice: { blue"),
                slip(
                        Check.SCALE_STEPS,
                        "      - { id: sky",
                        "      - { id: x, text: { en: A, fr: B }, scale: { from: 0, to: 10, step: 3, low: { en: A, fr: B },"
                                + " high: { en: A, fr: B } } }\n      - { id: sky"),
                slip(Check.OPTION_ALONE, "choice: { blue: Blue, green: Green }", "choice: { blue: Blue }"),
                slip(
                        Check.NUMBER_RANGE,
                        "      - { id: sky",
                        "      - { id: x, text: { en: A, fr: B }, number: { min: 5, max: 1 } }\n      - { id: sky"),
                slip(
                        Check.ESTIMATE_NO_COUNT,
                        "choice: { blue: Blue, green: Green }",
                        "choice: { blue: Blue, green: Green }, estimates: ai-accuracy"),
                slip(
                        Check.INSTRUCTED_ANSWER_NOT_OFFERED,
                        "choice: { blue: Blue, green: Green }",
                        "choice: { blue: Blue, green: Green }, instructed: red"),
                slip(
                        Check.SCORING_IMPOSSIBLE,
                        "    source: ours\n",
                        "    source: ours\n    scoring: { all: { items: [sea], aggregate: mean } }\n"),
                slip(Check.HYPOTHESIS_TWICE, "id: h2", "id: h1"),
                slip(Check.HYPOTHESIS_CELL_UNKNOWN, "of: { condition: ai }", "of: { condition: human }"),
                slip(Check.HYPOTHESIS_OF_ONE_CELL, "against: { condition: solo }", "against: { condition: ai }"),
                slip(Check.TEST_OF_OTHER_PARTICIPANTS, "test: welch-t", "test: paired-t"),
                slip(Check.EQUIVALENCE_WITHOUT_BOUND, "      smallest-effect: 100\n", ""),
                slip(Check.FEEDBACK_TEACHES, "    familiarisation: 2", "    feedback: trial\n      familiarisation: 2"),
                slip(Check.ATTENTION_TOO_OFTEN, "attention-checks: 1", "attention-checks: 5"),
                slip(Check.BREAK_MISSING, "    familiarisation: 2", "    repeat: 5\n      familiarisation: 2"),
                slip(Check.EXCLUSION_CANNOT_HOLD, "attention-checks: 1", "attention-checks: 0"),
                slip(Check.CAP_BELOW_FLOOR, "cap: 8", "cap: 2"),
                slip(Check.AMOUNT_NOT_PAYABLE, "per-correct: 0.05", "per-correct: 0.005"),
                slip(Check.ROUND_SHARES, "per-correct: 0.05", "per-round: { amount: 1, from: 0.9, to: 0.5 }"),
                slip(Check.PAY_BY_FACTOR_WITHIN, "per-correct: 0.05", "per-correct: $assistance"),
                slip(Check.BRIER_WITHOUT_CONFIDENCE, "per-correct: 0.05", "brier: 0.05", confidence, ""),
                slip(Check.BRIER_OPTIONS, "per-correct: 0.05", "brier: 0.05", "pamo: Pamo }", "pamo: Pamo, zim: Zim }"),
                slip(
                        Check.GAMES_WITH_SINGLE,
                        "    familiarisation: 2",
                        "    turns: { most: 9 }\n      familiarisation: 2"),
                slip(
                        Check.GAMES_WITHOUT_A_MOVE,
                        "timing: {",
                        "answer: { slider: {} }\ntiming: {",
                        confidence,
                        "",
                        "  - debrief: end",
                        "  - blocks: { condition: solo, trials: 4, turns: { most: 9 } }\n  - debrief: end"),
                slip(
                        Check.QUESTION_AFTER_THE_LAST_TURN,
                        "  - debrief: end",
                        "  - blocks: { condition: solo, trials: 4, turns: { most: 9, questions: [{ after: 10, form: trust"
                                + " }] } }\n  - debrief: end"),
                slip(
                        Check.AMOUNTS_CANNOT_BE_ASKED_FOR,
                        "timing: {",
                        "answer: { amounts: { most: 6 } }\ntiming: {",
                        confidence,
                        ""),
                slip(Check.TRUST_WITHOUT_AI, "    familiarisation: 2", "    after: [trust]\n      familiarisation: 2"));
    }

    @Test
    void eachOptionMayBeExplainedWhereTheAiIsSilent() {
        for (String mode : List.of("mode: solo, second-look: true", "mode: solo", "mode: simulation")) {
            String text = GOOD.replace(
                    "solo: { mode: solo, second-look: true }",
                    "solo: { " + mode + ", explanation: { method: $style, layout: each-option } }");

            assertThat(ProtocolReader.read(text, "p.yaml", KINDS).problems())
                    .as(mode)
                    .isEmpty();
        }
    }

    @Test
    void theGoodProtocolHasNoProblem() {
        assertThat(ProtocolReader.read(GOOD, "p.yaml", KINDS).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void findsTheSlip(Slip slip) {
        String wrong = GOOD;
        for (Change change : slip.changes()) {
            wrong = change.in(wrong);
        }

        List<ProtocolProblem> problems =
                ProtocolReader.read(wrong, "p.yaml", KINDS).problems();

        assertThat(problems).as(() -> problems.toString()).anySatisfy(problem -> {
            assertThat(problem.check()).contains(slip.check());
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.severity()).isEqualTo(slip.check().severity());
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.mend()).isNotBlank();
        });
    }

    @Test
    void everyCheckHasASlip() {
        Set<Check> checks = EnumSet.allOf(Check.class);

        slips().map(Slip::check).forEach(checks::remove);

        assertThat(checks).isEmpty();
        assertThat(Check.values()).hasSizeGreaterThan(40);
    }

    @Test
    void everyCheckSaysWhatOughtToHoldAndWhy() {
        for (Check check : Check.values()) {
            assertThat(check.rule()).endsWith(".");
            assertThat(check.why()).endsWith(".");
        }
    }
}
