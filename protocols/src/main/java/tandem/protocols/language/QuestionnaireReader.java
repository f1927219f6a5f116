package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.text.LocalizedText;

/** Reads questionnaires, a protocol's own and the shipped ones. */
record QuestionnaireReader(Texts texts) {
    private static final Shape.Localized TEXT = new Shape.Localized(false);
    private static final Shape.Whole VALUE = new Shape.Whole(-100_000, 100_000);
    private static final Shape.Keys LIKERT = Shape.keys(
            "likert",
            "Points in a row, of which one is chosen.",
            Key.required("points", new Shape.Whole(2, 11), "How many."),
            Key.required("low", TEXT, "What the first point means."),
            Key.required("high", TEXT, "What the last point means."));
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
    private static final Shape.Keys ITEM = new Shape.Keys(
            "question",
            "A question, with exactly one way to answer it.",
            List.of(
                    Key.required("id", new Shape.Id(), "Names the answer in the data."),
                    Key.required("text", TEXT, "The question."),
                    Key.optional("optional", new Shape.Truth(), "Whether it may be left out."),
                    Key.optional(
                            "choice",
                            new Shape.Names("option", true, new Shape.Localized(true)),
                            "Options by id, of which one is chosen."),
                    Key.optional("likert", LIKERT, "Points from 1 to some number."),
                    Key.optional("scale", SCALE, "A slider.")),
            List.of("choice", "likert", "scale"),
            "",
            false);
    static final Shape.Keys SHAPE = Shape.keys(
            "questionnaire",
            "Questions asked on one screen.",
            Key.required("title", TEXT, "Stands above the questions."),
            Key.required("intro", TEXT, "A sentence before them."),
            Key.required("source", new Shape.Text(), "Citation and licence of the text."),
            Key.required("items", Shape.listOf(ITEM), "The questions, in order."));
    static final Shape.Names ALL = new Shape.Names("questionnaire", false, SHAPE);

    Map<String, Questionnaire> readAll(YamlObject questionnaires) {
        Map<String, Questionnaire> result = new LinkedHashMap<>();
        for (YamlObject.Entry entry : questionnaires.entries()) {
            String id = entry.key().id();
            result.put(id, read(id, entry.value()));
        }
        return result;
    }

    Questionnaire read(String id, YamlValue value) {
        YamlObject questionnaire = value.object();
        YamlValue items = questionnaire.required("items");
        List<QuestionnaireItem> read = new ArrayList<>();
        for (YamlValue entry : items.list()) {
            item(entry).ifPresent(item -> {
                if (read.stream().anyMatch(other -> other.id().equals(item.id()))) {
                    entry.found(
                            Check.QUESTION_TWICE,
                            "question “" + item.id() + "” stands twice",
                            "give each question an id of its own");
                }
                read.add(item);
            });
        }
        Questionnaire result = new Questionnaire(
                id,
                texts.localized(questionnaire.required("title")),
                texts.localized(questionnaire.required("intro")),
                questionnaire.required("source").text(),
                read);
        return result;
    }

    private Optional<QuestionnaireItem> item(YamlValue entry) {
        YamlObject item = entry.object();
        if (item.self().absent()) {
            return Optional.empty();
        }
        String id = item.required("id").id();
        LocalizedText text = texts.localized(item.required("text"));
        boolean optional = item.optional("optional").map(YamlValue::truth).orElse(false);
        List<QuestionnaireItem> kinds = new ArrayList<>();
        item.optional("choice").ifPresent(choice -> kinds.add(choice(id, text, optional, choice)));
        item.optional("likert").ifPresent(likert -> kinds.add(likert(id, text, optional, likert.object())));
        item.optional("scale").ifPresent(scale -> kinds.add(scale(id, text, optional, scale)));
        if (kinds.size() != 1) {
            entry.found(
                    Check.QUESTION_WAYS,
                    "question “" + id + "” has " + kinds.size() + " ways to answer",
                    "give it one of choice, likert, scale");
            return Optional.empty();
        }
        return Optional.of(kinds.get(0));
    }

    private QuestionnaireItem choice(String id, LocalizedText text, boolean optional, YamlValue value) {
        List<QuestionnaireItem.Option> options = new ArrayList<>();
        for (YamlObject.Entry entry : value.object().entries()) {
            options.add(new QuestionnaireItem.Option(entry.key().text(), texts.name(entry.value())));
        }
        if (options.size() == 1) {
            value.found(Check.OPTION_ALONE, "question “" + id + "” offers one option only", "offer at least two");
        }
        return new QuestionnaireItem.Choice(id, text, optional, options);
    }

    private QuestionnaireItem likert(String id, LocalizedText text, boolean optional, YamlObject likert) {
        QuestionnaireItem item = new QuestionnaireItem.Likert(
                id,
                text,
                optional,
                likert.required("points").wholeNumber(),
                texts.localized(likert.required("low")),
                texts.localized(likert.required("high")));
        return item;
    }

    private QuestionnaireItem scale(String id, LocalizedText text, boolean optional, YamlValue value) {
        YamlObject scale = value.object();
        QuestionnaireItem.Scale item = new QuestionnaireItem.Scale(
                id,
                text,
                optional,
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
        return item;
    }
}
