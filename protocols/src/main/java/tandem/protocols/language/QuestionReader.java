package tandem.protocols.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.text.LocalizedText;

/** Reads a question of a questionnaire, of whichever kind. */
record QuestionReader(Texts texts) {
    private static final Shape.Localized TEXT = new Shape.Localized(false);
    private static final Shape.Whole VALUE = new Shape.Whole(-100_000, 100_000);
    private static final Shape.Decimal BOUND = new Shape.Decimal(-999_999_999, 999_999_999);
    private static final Shape.Names CHOICES = new Shape.Names("option", true, new Shape.Localized(true));
    /** Where an answer names several options, their ids are short names. */
    private static final Shape.Names OPTIONS = new Shape.Names("option", false, new Shape.Localized(true));

    private static final Shape.Keys LIKERT = Shape.keys(
            "likert",
            "Points in a row, of which one is chosen.",
            Key.required("points", new Shape.Whole(2, 11), "How many."),
            Key.required("low", TEXT, "What the first point means."),
            Key.required("high", TEXT, "What the last point means."),
            Key.optional(
                    "no-response",
                    new Shape.Truth(),
                    "Whether “no response” can be chosen instead of a point; scores take it for a missing value."));
    private static final Shape.Keys SCALE = Shape.keys(
            "scale",
            "A slider without a preset value.",
            Key.required("from", VALUE, "The lowest value."),
            Key.required("to", VALUE, "The highest value."),
            Key.required(
                    "step",
                    new Shape.Whole(1, 100_000),
                    "Between values; it must lead from the lowest to the highest."),
            Key.required("low", TEXT, "What the lowest value means."),
            Key.required("high", TEXT, "What the highest value means."));
    private static final Shape.Keys NUMBER = Shape.keys(
            "number",
            "A number that is typed.",
            Key.required("min", BOUND, "The smallest that is taken."),
            Key.required("max", BOUND, "The largest that is taken."),
            Key.optional(
                    "decimals",
                    new Shape.Whole(0, 9),
                    "How many digits may follow the point; 0, for whole numbers, if left out."),
            Key.optional("unit", new Shape.Localized(true), "Stands behind the field, such as years or km."));
    private static final Shape.Keys FREE_TEXT = Shape.keys(
            "free-text",
            "Words of one's own.",
            Key.required("max-length", new Shape.Whole(1, 10_000), "The longest text that is taken, in characters."),
            Key.optional(
                    "lines",
                    new Shape.Whole(1, 20),
                    "Height of the field; a text of several lines takes line breaks. 1 if left out."));
    private static final Shape.Keys POINTS = Shape.keys(
            "points",
            "Points that are spread over options, all of them.",
            Key.required("options", OPTIONS, "What they are spread over, by id."),
            Key.required("total", new Shape.Whole(1, 1_000_000), "How many there are."));

    static final Shape.Keys SHAPE = new Shape.Keys(
            "question",
            "A question, with exactly one way to answer it.",
            List.of(
                    Key.required("id", new Shape.Id(), "Names the answer in the data."),
                    Key.required("text", TEXT, "The question."),
                    Key.optional("optional", new Shape.Truth(), "Whether it may be left out."),
                    Key.optional(
                            "instructed",
                            new Shape.Text(),
                            "For an attention check: the answer that the question asks for, written as in the data."),
                    Key.optional(
                            "estimates",
                            Shape.word(Set.of("ai-accuracy", "own-accuracy")),
                            "Of how many of the trials before, as many as the highest value, the question asks that they are"
                                    + " right: the AI's, or one's own. A scale or number from 0."),
                    Key.optional("choice", CHOICES, "Options by id, of which one is chosen."),
                    Key.optional("likert", LIKERT, "Points from 1 to some number."),
                    Key.optional("scale", SCALE, "A slider."),
                    Key.optional("number", NUMBER, "A number that is typed."),
                    Key.optional("free-text", FREE_TEXT, "Words of one's own."),
                    Key.optional("ranking", OPTIONS, "Options by id, all of which are put in an order."),
                    Key.optional("points", POINTS, "Points that are spread over options."),
                    Key.optional(
                            "pairs",
                            OPTIONS,
                            "Options by id, each of which is compared with each other one: of every pair, one is chosen.")),
            List.of("choice", "likert", "scale", "number", "free-text", "ranking", "points", "pairs"),
            "",
            false);

    /** The question, unless it cannot be one. */
    Optional<QuestionnaireItem> read(YamlValue entry) {
        YamlObject item = entry.object();
        if (item.self().absent()) {
            return Optional.empty();
        }
        Asked asked = new Asked(
                item.required("id").id(),
                texts.localized(item.required("text")),
                item.optional("optional").map(YamlValue::truth).orElse(false));
        Map<String, Kind> kinds = kinds();
        List<YamlValue> ways = new ArrayList<>();
        List<Optional<QuestionnaireItem>> read = new ArrayList<>();
        kinds.forEach((key, kind) -> item.optional(key).ifPresent(value -> {
            ways.add(value);
            read.add(kind.read(asked, value));
        }));
        if (ways.size() != 1) {
            entry.found(
                    Check.QUESTION_WAYS,
                    "question “" + asked.id() + "” has " + ways.size() + " ways to answer",
                    "give it one of " + String.join(", ", SHAPE.choice()));
            return Optional.empty();
        }
        return read.get(0);
    }

    /** What all kinds have. */
    private record Asked(String id, LocalizedText text, boolean optional) {}

    private interface Kind {
        Optional<QuestionnaireItem> read(Asked asked, YamlValue value);
    }

    private Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("choice", this::choice);
        kinds.put("likert", this::likert);
        kinds.put("scale", this::scale);
        kinds.put("number", this::number);
        kinds.put("free-text", this::freeText);
        kinds.put("ranking", this::ranking);
        kinds.put("points", this::points);
        kinds.put("pairs", this::pairs);
        return kinds;
    }

    private Optional<QuestionnaireItem> choice(Asked asked, YamlValue value) {
        List<QuestionnaireItem.Option> options = new ArrayList<>();
        for (YamlObject.Entry entry : value.object().entries()) {
            options.add(new QuestionnaireItem.Option(entry.key().text(), texts.name(entry.value())));
        }
        enough(asked, value, options);
        return Optional.of(new QuestionnaireItem.Choice(asked.id(), asked.text(), asked.optional(), options));
    }

    private Optional<QuestionnaireItem> likert(Asked asked, YamlValue value) {
        YamlObject likert = value.object();
        return Optional.of(new QuestionnaireItem.Likert(
                asked.id(),
                asked.text(),
                asked.optional(),
                likert.required("points").wholeNumber(),
                texts.localized(likert.required("low")),
                texts.localized(likert.required("high")),
                likert.optional("no-response").map(YamlValue::truth).orElse(false)));
    }

    private Optional<QuestionnaireItem> scale(Asked asked, YamlValue value) {
        YamlObject scale = value.object();
        QuestionnaireItem.Scale item = new QuestionnaireItem.Scale(
                asked.id(),
                asked.text(),
                asked.optional(),
                scale.required("from").wholeNumber(),
                scale.required("to").wholeNumber(),
                scale.required("step").wholeNumber(),
                texts.localized(scale.required("low")),
                texts.localized(scale.required("high")));
        boolean complete = scale.entries().size() == 5;
        if (complete && (item.from() >= item.to() || (item.to() - item.from()) % item.step() != 0)) {
            value.found(
                    Check.SCALE_STEPS,
                    "steps of " + item.step() + " do not lead from " + item.from() + " to " + item.to(),
                    "let the scale end above its start, a whole number of steps away");
        }
        return Optional.of(item);
    }

    private Optional<QuestionnaireItem> number(Asked asked, YamlValue value) {
        YamlObject number = value.object();
        double min = number.required("min").number();
        double max = number.required("max").number();
        int decimals = number.optional("decimals").map(YamlValue::wholeNumber).orElse(0);
        LocalizedText unit = number.optional("unit").map(texts::name).orElse(LocalizedText.same(""));
        boolean complete =
                number.optional("min").isPresent() && number.optional("max").isPresent();
        if (!complete || !several(min, max, decimals)) {
            if (complete) {
                value.found(
                        Check.NUMBER_RANGE,
                        "question “" + asked.id() + "” takes no two numbers with " + decimals + " decimals from "
                                + plain(min) + " to " + plain(max),
                        "let max be above min, or allow more decimals");
            }
            return Optional.empty();
        }
        return Optional.of(
                new QuestionnaireItem.Numeric(asked.id(), asked.text(), asked.optional(), min, max, decimals, unit));
    }

    /** Whether at least two numbers with so many decimals lie between the bounds. */
    private static boolean several(double min, double max, int decimals) {
        BigDecimal first = BigDecimal.valueOf(min).setScale(decimals, RoundingMode.CEILING);
        BigDecimal last = BigDecimal.valueOf(max).setScale(decimals, RoundingMode.FLOOR);
        return first.compareTo(last) < 0;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private Optional<QuestionnaireItem> freeText(Asked asked, YamlValue value) {
        YamlObject text = value.object();
        return Optional.of(new QuestionnaireItem.FreeText(
                asked.id(),
                asked.text(),
                asked.optional(),
                text.required("max-length").wholeNumber(),
                text.optional("lines").map(YamlValue::wholeNumber).orElse(1)));
    }

    private Optional<QuestionnaireItem> ranking(Asked asked, YamlValue value) {
        return several(asked, value)
                .map(options -> new QuestionnaireItem.Ranking(asked.id(), asked.text(), asked.optional(), options));
    }

    private Optional<QuestionnaireItem> points(Asked asked, YamlValue value) {
        YamlObject points = value.object();
        int total = points.required("total").wholeNumber();
        return several(asked, points.required("options"))
                .map(options -> new QuestionnaireItem.PointAllocation(
                        asked.id(), asked.text(), asked.optional(), options, total));
    }

    private Optional<QuestionnaireItem> pairs(Asked asked, YamlValue value) {
        return several(asked, value)
                .map(options -> new QuestionnaireItem.Pairs(asked.id(), asked.text(), asked.optional(), options));
    }

    /** Options that an answer names together; none if there is no choice between them. */
    private Optional<List<QuestionnaireItem.Option>> several(Asked asked, YamlValue value) {
        List<QuestionnaireItem.Option> options = new ArrayList<>();
        for (YamlObject.Entry entry : value.object().entries()) {
            options.add(new QuestionnaireItem.Option(entry.key().id(), texts.name(entry.value())));
        }
        boolean named = options.stream().allMatch(option -> option.id().matches(Shape.Id.PATTERN));
        return enough(asked, value, options) && named ? Optional.of(options) : Optional.empty();
    }

    private static boolean enough(Asked asked, YamlValue value, List<QuestionnaireItem.Option> options) {
        if (options.size() < 2) {
            value.found(
                    Check.OPTION_ALONE,
                    "question “" + asked.id() + "” offers " + (options.isEmpty() ? "no option" : "one option only"),
                    "offer at least two");
        }
        return options.size() >= 2;
    }
}
