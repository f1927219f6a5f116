package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.text.LocalizedText;

/** Reads questionnaires, a protocol's own and the shipped ones. */
record QuestionnaireReader(Texts texts) {

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
                    entry.error("question “" + item.id() + "” stands twice", "give each question an id of its own");
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
        questionnaire.close();
        if (!items.absent() && items.list().isEmpty()) {
            items.error("questionnaire “" + id + "” asks nothing", "add a question");
        }
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
        item.close();
        if (kinds.size() != 1) {
            entry.error(
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
            value.error("question “" + id + "” offers one option only", "offer at least two");
        }
        return new QuestionnaireItem.Choice(id, text, optional, options);
    }

    private QuestionnaireItem likert(String id, LocalizedText text, boolean optional, YamlObject likert) {
        QuestionnaireItem item = new QuestionnaireItem.Likert(
                id,
                text,
                optional,
                likert.required("points").wholeNumber(2, 11),
                texts.localized(likert.required("low")),
                texts.localized(likert.required("high")));
        likert.close();
        return item;
    }

    private QuestionnaireItem scale(String id, LocalizedText text, boolean optional, YamlValue value) {
        YamlObject scale = value.object();
        QuestionnaireItem.Scale item = new QuestionnaireItem.Scale(
                id,
                text,
                optional,
                scale.required("from").wholeNumber(-100_000, 100_000),
                scale.required("to").wholeNumber(-100_000, 100_000),
                scale.required("step").wholeNumber(1, 100_000),
                texts.localized(scale.required("low")),
                texts.localized(scale.required("high")));
        scale.close();
        boolean complete = scale.entries().size() == 5;
        if (complete && (item.from() >= item.to() || (item.to() - item.from()) % item.step() != 0)) {
            value.error(
                    "steps of " + item.step() + " do not lead from " + item.from() + " to " + item.to(),
                    "let the scale end above its start, a whole number of steps away");
        }
        return item;
    }
}
