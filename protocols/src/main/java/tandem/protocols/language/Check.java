package tandem.protocols.language;

import java.util.Locale;
import tandem.protocols.language.ProtocolProblem.Severity;

/**
 * What is checked of a protocol beyond its grammar: what values mean together. The manual's table of checks is written from
 * here.
 */
public enum Check {
    FORMAT_UNKNOWN(
            "The format is one that this version reads.", "A later format may mean something else by the same words."),
    LANGUAGE_TWICE("No language is listed twice.", "Participants would be offered it twice."),
    TEXT_MISSING("Every text is there in every language.", "A participant would meet an empty screen."),
    TEXT_FOREIGN(
            "No text is in a language that the study does not have.",
            "Nobody would ever see it; a code is likely misspelt."),
    SHIPPED_TEXT_MISSING(
            "Shipped questionnaires are there in every language of the study.",
            "A participant would meet questions in another language."),
    TASK_UNKNOWN("The kind of task is one that is there.", "Nothing could be shown; its jar may be missing."),
    TASK_NOT_BROUGHT(
            "A task is given the items and the model that it takes, and no others.",
            "It would have nothing to show, or show others than the protocol says."),
    TASK_PARAMETER_UNKNOWN("Every parameter is one of the task's.", "It would change nothing."),
    TASK_PARAMETER_SENSELESS("Every parameter is in its range.", "No items could be made from it."),
    RETENTION_ON_NO_DAY("Data are kept up to a day that there is.", "Nobody could tell when it has passed."),
    LEVEL_TWICE("No level of a factor stands twice.", "Two cells of the design would be one."),
    WEIGHT_OF_NO_LEVEL("Weights are those of a factor's levels.", "A cell would get another share than was meant."),
    FACTOR_UNUSED("Every factor is used.", "It would have a column in the data, and vary nothing.", true),
    CONDITION_UNUSED("Every condition is reached by an arm.", "Nobody would ever meet it.", true),
    PAGE_UNUSED("Every page is shown.", "Nobody would ever read it.", true),
    QUESTIONNAIRE_UNUSED("Every questionnaire is asked.", "Nobody would ever answer it.", true),
    LEVEL_WITHOUT_CONDITION(
            "Every level that names a condition names one that is there.", "A block would have no trials to show."),
    CONDITIONS_IN_A_CIRCLE("Conditions do not extend one another in a circle.", "None of them would ever be complete."),
    CONDITION_NAME_TAKEN(
            "No condition is called practice or staircase.",
            "Trials of practice and staircases are called so in the data."),
    FACTOR_UNKNOWN("What follows a factor follows one that is there.", "It would have no value in any cell."),
    FACTOR_OUT_OF_REACH(
            "A condition follows only factors between participants, and those that its blocks run over.",
            "In a block that does not run over the factor it would have no value."),
    ADVICE_MISSING(
            "Where the AI advises, something of its advice is shown.",
            "There would be no advice, only a condition of that name."),
    ADVICE_NEVER_SHOWN(
            "Where no advice is shown, none is described.", "It would be in the file, and not in the study."),
    EACH_OPTION_ADVISED(
            "Each option is explained only where the AI's answer is not told.",
            "Beside the answer, the other options' explanations would be of what nobody was advised."),
    ADVICE_WITHOUT_LABEL("Advice shows its label, or a set.", "Without it, it says nothing that could be followed."),
    SET_WITHOUT_RULE("Advice that shows a set says how large it is.", "Nobody could know what the set holds."),
    SET_NOT_SHOWN("A rule for sets stands where a set is shown.", "It would change nothing.", true),
    SECOND_LOOK_WITH_ADVICE(
            "Only solo has a second look without advice.", "Elsewhere the second look is the one with advice."),
    NOTHING_TO_KEEP("The AI keeps items in delegation only.", "Elsewhere nobody hands anything over."),
    DELAY_WITHOUT_EFFECT("advice-delay is set where advice is delayed.", "It would change nothing.", true),
    VETO_WINDOW_WITHOUT_EFFECT(
            "veto-window is set where there is something to veto.", "It would change nothing.", true),
    DEADLINE_TOO_EARLY("A deadline comes after answers are taken.", "Every trial would end without an answer."),
    ADVICE_AFTER_DEADLINE("Delayed advice comes before the deadline.", "Nobody would ever see it."),
    VETO_TOO_EARLY("The veto window is longer than the minimum view.", "Nobody could ever veto."),
    EXPOSURE_WITHOUT_EFFECT("The stimulus is hidden before the deadline.", "It would never be hidden.", true),
    LATENCY_UNMATCHED(
            "Conditions that are matched in latency have no times of their own.",
            "An effect of advice could be one of time."),
    SECOND_LOOK_SHORTER(
            "The second look is not shorter than the first.",
            "Advice would be weighed in less time than the picture.",
            true),
    ACCURACY_NO_SHARE("An accuracy is a share of trials.", "It could not be scheduled."),
    ACCURACY_NOT_EXACT(
            "An accuracy is a whole number of right answers.",
            "The accuracy that participants meet would be another one."),
    ERRORS_DO_NOT_FIT("The AI's errors fit where they may stand.", "No order of trials keeps the rules."),
    ACCURACY_PERFECT(
            "The AI errs now and then.", "Over-reliance cannot be measured on an AI that is always right.", true),
    ACCURACY_AT_CHANCE("The AI is better than guessing.", "Following it is never the better choice.", true),
    STATED_ACCURACY_UNTRUE(
            "The stated accuracy is the scheduled one.",
            "Participants are told something untrue: the debrief must say so, and the ethics board know.",
            true),
    FAMILIARISATION_WITHOUT_AI("Familiarisation stands where there is an AI.", "Nobody would meet it.", true),
    AGREEMENT_WITHOUT_INITIAL(
            "Agreement is steered where an initial answer comes before the advice.",
            "Before there is an answer nothing can agree with it."),
    AGREEMENT_EXPLAINED(
            "Advice whose agreement is steered is not explained.",
            "The explanation would be of another answer than the one that is shown."),
    DIFFICULTY_RANGE_EMPTY("A range of difficulties ends above its start.", "No item would fit."),
    QUOTAS_DO_NOT_ADD_UP(
            "Quotas of explanations add up to the block's trials.",
            "Some trials would have none, or more than there are."),
    QUOTAS_WITHOUT_EXPLANATION("Quotas stand where the advice is explained.", "There is nothing to share out.", true),
    QUOTA_TWICE("No quality of explanations stands twice.", "The data could not tell them apart."),
    PRACTICE_OUT_OF_REACH("A practice criterion can be met.", "Every participant would fail it."),
    PRACTICE_BY_GUESSING("A practice criterion is not met by guessing.", "It would tell nothing of who passes.", true),
    STAIRCASE_IMPOSSIBLE("A staircase can come to its threshold.", "It would end without one."),
    QUIZ_QUESTION_UNKNOWN("A quiz knows the right answers of its own questions.", "The answer could never be right."),
    QUIZ_ANSWER_NOT_OFFERED("A quiz's right answers are offered.", "Nobody could ever pass."),
    CONSENT_NOT_FIRST("Consent is asked first, and once.", "Something would be recorded before it was given."),
    CONSENT_MISSING("The session asks for consent.", "Few ethics boards allow a study without.", true),
    DEBRIEF_NOT_LAST(
            "The debrief is the last part, and the only one.", "What comes after it would meet people who know."),
    DEBRIEF_MISSING("The session ends with a debrief.", "Participants learn their withdrawal code there."),
    NO_TRIALS("Every arm has trials.", "Its participants would decide nothing.", true),
    PART_WITHOUT_ARM("Every part belongs to an arm.", "Nobody would ever meet it.", true),
    PART_BY_FACTOR_WITHIN(
            "Parts differ only by factors between participants.", "Everybody meets every level of the others."),
    LEVEL_UNKNOWN("Levels that are named are levels of their factor.", "The part would belong to nobody."),
    BLOCKS_OVER_FACTOR_BETWEEN(
            "Blocks run over factors within participants.", "A participant has one level only of the others."),
    ARM_INCOMPLETE(
            "An arm has a level of every factor between participants.",
            "Its sessions would have no value for the others."),
    ARM_TWICE("No two arms have the same levels.", "The data could not tell them apart."),
    ALLOCATION_IMPOSSIBLE("The allocation rule can hold with these arms.", "Arms would not be filled as was meant."),
    ALLOCATION_WITHOUT_ARMS("An allocation stands where there are arms.", "There is nothing to allocate.", true),
    STRATA_MISSING("Stratified allocation and minimisation name what they balance.", "They would balance nothing."),
    TOO_MANY_ORDERS("A full counterbalance has at most 720 orders.", "Most of them nobody would ever meet."),
    CROSSED_ORDERS_DIFFER(
            "Factors that blocks cross have the same kind of order.",
            "The order of their combinations would follow neither."),
    ORDER_CONFOUNDED(
            "The order of blocks varies over participants.",
            "A block that always comes later also has more practice and more fatigue.",
            true),
    CARRY_OVER_UNBALANCED(
            "Every block follows every other one equally often.",
            "In a cyclic Latin square each block nearly always follows the same one: what it leaves behind looks like an"
                    + " effect.",
            true),
    SLIDER_OPTIONS("A slider stands where there are two options.", "It has two ends."),
    SLIDER_STEPS("Steps of a slider lead from one option to the other.", "One of them could not be chosen."),
    MOVE_WITHOUT_START(
            "An answer that must be moved starts at the own answer.",
            "An answer that starts empty is given by moving it in any case.",
            true),
    START_WITHOUT_SECOND_LOOK(
            "An answer that starts at the own one is asked a second time.", "It would start empty.", true),
    CONFIDENCE_ASKED_TWICE(
            "Confidence is asked where one option is chosen.",
            "Probabilities of the options say how sure one is; two numbers could contradict each other."),
    EVIDENCE_NEVER_ASKED(
            "Evidence is asked where somebody answers themselves.",
            "It belongs to answers of one's own, and would never come."),
    CONFIDENCE_SCALE_EMPTY("The confidence scale ends above its start.", "There would be nothing to choose."),
    CONFIDENCE_STEPS("Steps lead from the lowest confidence to the highest.", "The highest could not be chosen."),
    CONFIDENCE_HALF_RANGE(
            "A half-range confidence scale stands where there are two options.",
            "With more options, guessing is less than 50.",
            true),
    QUESTION_TWICE("No question of a questionnaire stands twice.", "One answer would overwrite the other."),
    QUESTION_WAYS("A question has one way to answer it.", "It could not be shown."),
    SCALE_STEPS("Steps lead from the lowest value of a scale to the highest.", "The highest could not be chosen."),
    OPTION_ALONE("A question with options offers at least two.", "There would be nothing to choose."),
    NUMBER_RANGE("A question for a number takes more than one.", "There would be nothing to choose."),
    INSTRUCTED_ANSWER_NOT_OFFERED(
            "The answer that an attention check asks for can be given.", "Everybody would fail it."),
    SCORING_IMPOSSIBLE(
            "Scales count questions of their questionnaire that are answered with numbers.",
            "There would be no score, or a wrong one."),
    FEEDBACK_TEACHES(
            "Main trials do not tell the truth.",
            "People learn from it how good the AI is, and reliance changes from trial to trial.",
            true),
    ATTENTION_TOO_OFTEN("Attention checks are few.", "More than one in five trials makes another task of it.", true),
    BREAK_MISSING("A long session has a break.", "More than 200 trials without one tire people.", true),
    HYPOTHESIS_TWICE("No two hypotheses have the same id.", "The table could not tell them apart."),
    HYPOTHESIS_CELL_UNKNOWN("Hypotheses are of cells of the design.", "There would be nothing to test."),
    HYPOTHESIS_OF_ONE_CELL("A hypothesis compares two cells.", "There would be no difference to test."),
    TEST_OF_OTHER_PARTICIPANTS(
            "A test compares the same participants, or different ones, as the design does.", "Its p would be wrong."),
    EQUIVALENCE_WITHOUT_BOUND(
            "Equivalence has a smallest effect of interest.", "Any difference, or none, would be equivalent."),
    EXCLUSION_CANNOT_HOLD(
            "An exclusion rule can be met.", "It looks at something that no session has, and leaves nobody out.", true),
    CAP_BELOW_FLOOR("The cap of the pay is not below what is paid in any case.", "One of the two could not be kept."),
    ESTIMATE_NO_COUNT(
            "What is estimated is counted from 0.",
            "It becomes a share: the answer over the highest value that can be given."),
    POINTS_OF_SKIPPED(
            "Trials without an answer have points only where they count.", "Of what is skipped nothing is added up."),
    BATCHES_DIFFER(
            "Parts that draw items in batches have the same number of them.",
            "What one part draws is gone for the others, so that there would be more batches than were asked for."),
    AMOUNT_NOT_PAYABLE("Amounts are whole smallest units of the currency.", "Half a cent cannot be paid."),
    ROUND_SHARES("Pay by rounds rises with the share of right answers.", "Better rounds would pay less."),
    PAY_BY_FACTOR_WITHIN(
            "Pay follows factors between participants.", "Within a session nobody could say what an answer pays."),
    BRIER_WITHOUT_CONFIDENCE(
            "Pay by the Brier score stands where people say how sure they are.", "There would be nothing to score."),
    GAMES_WITH_SINGLE(
            "What rests on single decisions does not stand beside turns: ai, familiarisation, attention-checks.",
            "In a game, what comes next is not known beforehand, and cannot be chosen."),
    GAMES_WITHOUT_A_MOVE(
            "In every turn of a game people say what is done.",
            "A judgement, a prediction or probabilities are no move that the game could go on with."),
    QUESTION_AFTER_THE_LAST_TURN("Questions between turns come before a game ends.", "They would never be asked."),
    AMOUNTS_CANNOT_BE_ASKED_FOR(
            "Where amounts are answered, no attention check asks for an option, and no advice is steered.",
            "Nobody could do what it says."),
    BRIER_OPTIONS(
            "Pay by the Brier score stands where there are two options.",
            "With more options honest confidence does not pay best.",
            true),
    TRUST_WITHOUT_AI(
            "Trust in the AI is asked after blocks with an AI.", "People would rate what they have not met.", true);

    private final String rule;
    private final String why;
    private final Severity severity;

    Check(String rule, String why) {
        this(rule, why, false);
    }

    Check(String rule, String why, boolean warns) {
        this.rule = rule;
        this.why = why;
        this.severity = warns ? Severity.WARNING : Severity.ERROR;
    }

    /** What ought to hold, in a sentence. */
    public String rule() {
        return rule;
    }

    /** Why it matters, in a sentence. */
    public String why() {
        return why;
    }

    /** How bad it is when it does not hold. */
    public Severity severity() {
        return severity;
    }

    /** The word for it in reports: {@code order-confounded}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
