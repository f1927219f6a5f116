package tandem.protocols.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.AdviceForm;
import tandem.protocols.study.Advisor;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Timing;

/** Reads {@code conditions}; one that extends another has all of its keys, except where it has its own. */
record ConditionReader(QuestionnaireShelf shelf, Map<String, Factor> factors, Texts texts, Timing timing) {
    private static final Map<String, Mode> MODES =
            Arrays.stream(Mode.values()).collect(Collectors.toMap(Mode::word, Function.identity()));
    private static final Set<String> TAKEN = Set.of("practice", "staircase");

    private static final Shape.Keys CONDITION = Shape.keys(
                    "condition",
                    "What a trial is like.",
                    Key.optional(
                            "extends",
                            new Shape.Reference("condition"),
                            "It has all the keys of that condition, except where it has its own."),
                    Key.required(
                            "mode",
                            Shape.word(MODES.keySet()),
                            "How person and AI work together. solo: the AI stays silent, except that an explanation of"
                                    + " each option may be shown. concurrent: the advice stands"
                                    + " beside the stimulus from the start. sequential: initial answer, then the advice,"
                                    + " then the final answer. on-demand: the advice comes when it is asked for."
                                    + " delayed: it comes by itself after advice-delay, and no answer is taken before."
                                    + " delegation: the person first hands the trial over to the AI or keeps it."
                                    + " supervision: the AI decides, and the person may veto in time. judgement: agree"
                                    + " or disagree with the AI. simulation: predict the AI's answer."),
                    Key.optional(
                            "second-look",
                            new Shape.Truth(),
                            "In solo: answer, look again equally long without advice, answer again; the baseline of"
                                    + " changing one's mind."),
                    Key.optional(
                            "advice",
                            AdviceReader.SHAPE,
                            "What is shown of the AI's answer; needed where there is advice."),
                    Key.optional(
                            "explanation",
                            ExplanationReader.SHAPE,
                            "Shown with the advice; that of each option (layout: each-option) where there is none."),
                    Key.optional(
                            "ai-keeps-from",
                            new Shape.Decimal(0, 1),
                            "In delegation: the AI hands over. It decides itself where it is at least that sure, and"
                                    + " leaves the other items to the person; if left out, the person hands over."),
                    Key.optional("timing", TimingReader.OF_CONDITION, "Times, where they differ from the study's."),
                    Key.optional(
                            "after",
                            new Shape.Listing(new Shape.Reference("questionnaire"), 0),
                            "Questionnaires asked after a block of this condition, beside those asked after every"
                                    + " block."))
            .inheritingBy("extends")
            .following();
    static final Shape.Names SHAPE = new Shape.Names("condition", false, CONDITION);

    Map<String, ByLevels<Condition>> read(YamlObject conditions) {
        Map<String, YamlObject.Entry> entries = new LinkedHashMap<>();
        conditions.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        Map<String, ByLevels<Condition>> result = new LinkedHashMap<>();
        entries.forEach((name, entry) -> {
            if (TAKEN.contains(entry.key().id())) {
                entry.key()
                        .found(
                                Check.CONDITION_NAME_TAKEN,
                                "“" + name + "” is what other trials are called in the data",
                                "choose another name");
            }
            result.put(name, family(name, inherited(name, entries, new LinkedHashSet<>())));
        });
        return result;
    }

    private static YamlObject inherited(String name, Map<String, YamlObject.Entry> entries, Set<String> children) {
        YamlObject own = entries.get(name).value().object();
        children.add(name);
        Optional<YamlValue> parent = own.optional("extends");
        if (parent.isEmpty()) {
            return own;
        }
        String parentName = parent.get().reference(entries.keySet());
        if (children.contains(parentName)) {
            parent.get()
                    .found(
                            Check.CONDITIONS_IN_A_CIRCLE,
                            "conditions extend one another in a circle: " + String.join(" → ", children) + " → "
                                    + parentName,
                            "let one of them stand on its own");
            return own;
        }
        return entries.containsKey(parentName) ? own.inherit(inherited(parentName, entries, children)) : own;
    }

    private ByLevels<Condition> family(String name, YamlObject condition) {
        Followed followed = new Followed(factors);
        List<String> names = followed.in(condition);
        Map<Map<String, String>, Condition> members = new LinkedHashMap<>();
        for (Map<String, String> cell : followed.cells(names)) {
            members.put(cell, condition(name, condition.in(cell)));
        }
        return new ByLevels<>(names, members);
    }

    private Condition condition(String name, YamlObject condition) {
        Optional<Mode> mode = condition.required("mode").word(MODES);
        boolean secondLook =
                condition.optional("second-look").map(YamlValue::truth).orElse(false);
        Optional<YamlObject> advice = condition.optional("advice").map(YamlValue::object);
        Optional<ExplanationSpec> explained =
                condition.optional("explanation").map(YamlValue::object).flatMap(ExplanationReader::read);
        List<String> after = condition.optional("after").map(shelf::references).orElse(List.of());
        Timing times = condition
                .optional("timing")
                .map(value -> new TimingReader().read(timing, value))
                .orElse(timing);
        mode.ifPresent(known -> {
            checkMode(name, known, condition);
            checkTimes(name, known, condition, times);
        });
        AdviceReader words = new AdviceReader(texts);
        return new Condition(
                name,
                mode.orElse(Mode.SOLO),
                secondLook,
                advice.map(words::shown).orElse(Set.of()),
                advice.map(words::form).orElse(AdviceForm.ONE),
                AdviceReader.number(condition.optional("ai-keeps-from")),
                advice.map(words::advisor).orElse(Advisor.AI),
                explained,
                times,
                after);
    }

    private static void checkMode(String name, Mode mode, YamlObject condition) {
        String is = "condition “" + name + "” is " + mode.word();
        if (mode.advises() && condition.optional("advice").isEmpty()) {
            condition
                    .blame("mode")
                    .found(
                            Check.ADVICE_MISSING,
                            is + " and shows no advice",
                            "add advice: { show: [label, confidence] }");
        }
        if (!mode.advises()) {
            forbid(condition, "advice", Check.ADVICE_NEVER_SHOWN, is + ", where no advice is shown");
        }
        checkExplanation(is, mode, condition);
        if (mode != Mode.SOLO) {
            forbid(
                    condition,
                    "second-look",
                    Check.SECOND_LOOK_WITH_ADVICE,
                    is + "; only solo has a second look without advice");
        }
        if (mode != Mode.DELEGATION) {
            forbid(condition, "ai-keeps-from", Check.NOTHING_TO_KEEP, is + ", where nothing is handed over");
        }
    }

    /** That of each option tells nothing where the AI's answer stands beside it; any other needs that answer. */
    private static void checkExplanation(String is, Mode mode, YamlObject condition) {
        boolean ofEachOption = condition
                .optional("explanation")
                .map(YamlValue::object)
                .filter(ExplanationReader::ofEachOption)
                .isPresent();
        if (ofEachOption && mode != Mode.SOLO && mode != Mode.SIMULATION) {
            forbid(
                    condition,
                    "explanation",
                    Check.EACH_OPTION_ADVISED,
                    is + "; each option is explained in solo and simulation only");
        } else if (!ofEachOption && !mode.advises()) {
            forbid(
                    condition,
                    "explanation",
                    Check.ADVICE_NEVER_SHOWN,
                    is + ", where no advice is explained, but each option can be (layout: each-option)");
        }
    }

    private static void checkTimes(String name, Mode mode, YamlObject condition, Timing times) {
        if (mode == Mode.DELAYED && times.deadlineMs().orElse(Integer.MAX_VALUE) <= times.adviceDelayMs()) {
            condition
                    .blame("mode")
                    .found(
                            Check.ADVICE_AFTER_DEADLINE,
                            "advice that comes after " + times.adviceDelayMs() + "ms comes after the deadline",
                            "set an earlier advice-delay or a later deadline under timing");
        }
        condition.optional("timing").map(YamlValue::object).ifPresent(own -> {
            if (mode != Mode.DELAYED && own.optional("advice-delay").isPresent()) {
                own.optional("advice-delay")
                        .get()
                        .found(
                                Check.DELAY_WITHOUT_EFFECT,
                                "condition “" + name + "” is " + mode.word() + ", where no advice is delayed",
                                "take it out, or write mode: delayed");
            }
            if (mode != Mode.SUPERVISION && own.optional("veto-window").isPresent()) {
                own.optional("veto-window")
                        .get()
                        .found(
                                Check.VETO_WINDOW_WITHOUT_EFFECT,
                                "condition “" + name + "” is " + mode.word() + ", where there is nothing to veto",
                                "take it out, or write mode: supervision");
            }
        });
    }

    private static void forbid(YamlObject condition, String key, Check check, String what) {
        if (condition.optional(key).isPresent()) {
            condition
                    .blame(key)
                    .found(check, what, "take " + key + " out, extend another condition, or choose another mode");
        }
    }
}
