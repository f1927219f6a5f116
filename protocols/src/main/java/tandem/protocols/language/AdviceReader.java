package tandem.protocols.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.AdviceElement;
import tandem.protocols.study.AdviceForm;
import tandem.protocols.study.Advisor;

/** Reads {@code advice} of a condition. */
record AdviceReader(Texts texts) {
    private static final Map<String, AdviceElement> ELEMENTS =
            Arrays.stream(AdviceElement.values()).collect(Collectors.toMap(AdviceElement::word, Function.identity()));
    private static final Shape.Keys SET = new Shape.Keys(
            "set",
            "How large a set of options is.",
            List.of(
                    Key.optional("size", new Shape.Whole(1, 100), "So many of the likeliest options."),
                    Key.optional(
                            "covering",
                            new Shape.Decimal(0, 1),
                            "The fewest likeliest options that together have at least this probability."),
                    Key.optional(
                            "at-least",
                            new Shape.Decimal(0, 1),
                            "Every option of at least this probability, and always the likeliest. `tandem uncertainty`"
                                    + " finds the value of covering or at-least with which sets miss the truth no more"
                                    + " often than promised.")),
            List.of("size", "covering", "at-least"),
            "",
            false);
    static final Shape.Keys SHAPE = Shape.keys(
            "advice",
            "What is shown of the AI's answer, and what is said of the AI.",
            Key.required(
                    "show",
                    Shape.listOf(Shape.word(ELEMENTS.keySet())),
                    "label: the option it chose. confidence: how sure it is of it. probabilities: of all options. set:"
                            + " several options instead of one."),
            Key.optional("set", SET, "How large the set is, where one is shown."),
            Key.optional(
                    "abstains-below",
                    new Shape.Decimal(0, 1),
                    "The AI does not answer where it is less sure than that; it always answers if left out."),
            Key.optional(
                    "advisor",
                    new Shape.Localized(true),
                    "Who is said to give the advice, above it; the AI if left out."),
            Key.optional(
                    "stated-accuracy",
                    new Shape.Decimal(0, 1),
                    "What participants are told of its accuracy when a block opens; nothing if left out. What is"
                            + " scheduled stands under blocks, ai."));

    /** What of the advice is shown. */
    Set<AdviceElement> shown(YamlObject advice) {
        YamlValue show = advice.required("show");
        List<AdviceElement> shown = new ArrayList<>();
        show.list().forEach(element -> element.word(ELEMENTS).ifPresent(shown::add));
        boolean set = shown.contains(AdviceElement.SET);
        if (set && advice.optional("set").isEmpty()) {
            show.found(
                    Check.SET_WITHOUT_RULE, "a set is shown, and nothing says how large it is", "add set: { size: 2 }");
        } else if (!set && advice.optional("set").isPresent()) {
            advice.optional("set")
                    .get()
                    .found(Check.SET_NOT_SHOWN, "no set is shown", "write show: [set], or take the rule out");
        }
        if (!show.absent() && !shown.contains(AdviceElement.LABEL) && !set) {
            show.found(Check.ADVICE_WITHOUT_LABEL, "advice without its label says nothing", "add label to the list");
        }
        return Set.copyOf(shown);
    }

    /** Whether it is one option, a set, or none where the AI is unsure. */
    AdviceForm form(YamlObject advice) {
        return new AdviceForm(
                advice.optional("set").map(YamlValue::object).flatMap(AdviceReader::set),
                number(advice.optional("abstains-below")));
    }

    private static Optional<AdviceForm.SetRule> set(YamlObject set) {
        List<AdviceForm.SetRule> rules = new ArrayList<>();
        set.optional("size").ifPresent(value -> rules.add(new AdviceForm.SetRule.Likeliest(value.wholeNumber())));
        set.optional("covering").ifPresent(value -> rules.add(new AdviceForm.SetRule.Covering(value.number())));
        set.optional("at-least").ifPresent(value -> rules.add(new AdviceForm.SetRule.AtLeast(value.number())));
        if (rules.size() != 1) {
            set.self()
                    .error(
                            "the set has " + (rules.isEmpty() ? "no rule" : "several rules"),
                            "give it one of size, covering, at-least");
        }
        return rules.stream().findFirst();
    }

    /** Who is said to give it. */
    Advisor advisor(YamlObject advice) {
        return new Advisor(advice.optional("advisor").map(texts::name), number(advice.optional("stated-accuracy")));
    }

    /** A number that may be missing. */
    static OptionalDouble number(Optional<YamlValue> value) {
        return value.isPresent() ? OptionalDouble.of(value.get().number()) : OptionalDouble.empty();
    }
}
