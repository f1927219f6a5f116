package tandem.protocols.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.design.ErrorRules;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.SessionPart;

/** Reads {@code blocks}, a part of a session, and checks what can be checked of its design without items. */
record BlocksReader(
        QuestionnaireShelf shelf, Map<String, Factor> factors, Map<String, Condition> conditions, int mostTrials) {
    private static final Map<String, Boolean> FEEDBACK = Map.of("none", false, "trial", true);

    SessionPart read(YamlValue value) {
        YamlObject blocks = value.object();
        YamlValue forEach = blocks.required("for-each");
        String factor = forEach.reference("factor", factors.keySet());
        checkLevels(forEach, factor);
        YamlValue trialsValue = blocks.required("trials");
        int trials = trialsValue.wholeNumber(1, mostTrials);
        int familiarisation = blocks.optional("familiarisation")
                .map(number -> number.wholeNumber(0, mostTrials))
                .orElse(0);
        YamlObject ai = blocks.required("ai").object();
        YamlValue accuracyValue = ai.required("accuracy");
        int hits = new AccuracyReader(trials).hits(accuracyValue);
        Optional<YamlValue> errorsValue = ai.optional("errors");
        int notInFirst = 0;
        int longestRun = trials;
        if (errorsValue.isPresent()) {
            YamlObject errors = errorsValue.get().object();
            notInFirst = errors.optional("not-in-first")
                    .map(number -> number.wholeNumber(0, mostTrials))
                    .orElse(notInFirst);
            longestRun = errors.optional("longest-run")
                    .map(number -> number.wholeNumber(1, mostTrials))
                    .orElse(longestRun);
            errors.close();
        }
        ai.close();
        boolean feedback =
                blocks.optional("feedback").flatMap(word -> word.word(FEEDBACK)).orElse(false);
        List<String> after = blocks.optional("after").map(shelf::references).orElse(List.of());
        blocks.close();
        if (!trialsValue.absent() && !accuracyValue.absent() && hits >= 0) {
            ErrorRules.check(trials, trials - hits, notInFirst, longestRun)
                    .ifPresent(rule -> errorsValue.orElse(accuracyValue).error(rule.what(), rule.mend()));
        }
        return new SessionPart.Blocks(
                factor, trials, familiarisation, Math.max(hits, 0), notInFirst, longestRun, feedback, after);
    }

    private void checkLevels(YamlValue forEach, String name) {
        if (!factors.containsKey(name)) {
            return;
        }
        for (String level : factors.get(name).levels()) {
            if (!conditions.containsKey(level)) {
                forEach.error(
                        "level “" + level + "” of factor “" + name + "” is not a condition",
                        Spelling.advice(level, conditions.keySet()));
            }
        }
    }
}
