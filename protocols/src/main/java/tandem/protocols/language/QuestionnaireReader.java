package tandem.protocols.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.questionnaire.Estimate;
import tandem.protocols.questionnaire.InstructedResponse;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.questionnaire.scoring.ScoredQuestionnaire;

/** Reads questionnaires, a protocol's own and the shipped ones. */
record QuestionnaireReader(Texts texts) {
    private static final Shape.Localized TEXT = new Shape.Localized(false);
    private static final Map<String, Estimate> ESTIMATES =
            Map.of("ai-accuracy", Estimate.AI_ACCURACY, "own-accuracy", Estimate.OWN_ACCURACY);
    private static final Map<String, Boolean> ORDERS = Map.of("fixed", false, "random", true);
    static final Shape.Keys SHAPE = Shape.keys(
            "questionnaire",
            "Questions asked on one screen.",
            Key.required("title", TEXT, "Stands above the questions."),
            Key.required("intro", TEXT, "A sentence before them."),
            Key.required("source", new Shape.Text(), "Citation and licence of the text."),
            Key.required("items", Shape.listOf(QuestionReader.SHAPE), "The questions, in order."),
            Key.optional(
                    "order",
                    Shape.word(ORDERS.keySet()),
                    "fixed (if left out): as written. random: in another order each time, by the seed."),
            Key.optional("scoring", ScoringReader.SHAPE, "Scores that are computed from the answers, by id."));
    static final Shape.Names ALL = new Shape.Names("questionnaire", false, SHAPE);

    Map<String, ScoredQuestionnaire> readAll(YamlObject questionnaires) {
        Map<String, ScoredQuestionnaire> result = new LinkedHashMap<>();
        for (YamlObject.Entry entry : questionnaires.entries()) {
            String id = entry.key().id();
            result.put(id, read(id, entry.value()));
        }
        return result;
    }

    ScoredQuestionnaire read(String id, YamlValue value) {
        YamlObject written = value.object();
        Items items = new Items();
        List<YamlValue> entries = written.required("items").list();
        entries.forEach(items::add);
        Questionnaire questionnaire = new Questionnaire(
                id,
                texts.localized(written.required("title")),
                texts.localized(written.required("intro")),
                written.required("source").text(),
                items.read,
                written.optional("order").flatMap(word -> word.word(ORDERS)).orElse(false),
                items.instructed,
                items.estimates);
        // Over questions that could not be read, scales would only seem to be wrong.
        return written.optional("scoring")
                .filter(scoring -> items.ids.size() == entries.size())
                .map(scoring -> new ScoredQuestionnaire(
                        questionnaire, new ScoringReader().read(scoring.object(), questionnaire)))
                .orElseGet(() -> ScoredQuestionnaire.unscored(questionnaire));
    }

    /** What was read so far of one questionnaire. */
    private final class Items {
        private final List<QuestionnaireItem> read = new ArrayList<>();
        private final List<InstructedResponse> instructed = new ArrayList<>();
        private final Map<String, Estimate> estimates = new LinkedHashMap<>();
        private final Set<String> ids = new HashSet<>();

        void add(YamlValue entry) {
            Optional<QuestionnaireItem> known = new QuestionReader(texts).read(entry);
            if (known.isEmpty()) {
                return;
            }
            QuestionnaireItem item = known.get();
            if (!ids.add(item.id())) {
                entry.found(
                        Check.QUESTION_TWICE,
                        "question “" + item.id() + "” stands twice",
                        "give each question an id of its own");
                return;
            }
            read.add(item);
            entry.object().optional("instructed").ifPresent(answer -> instruct(item, answer));
            entry.object().optional("estimates").ifPresent(what -> estimate(item, what));
        }

        private void estimate(QuestionnaireItem item, YamlValue what) {
            if (countsFromZero(item)) {
                what.word(ESTIMATES).ifPresent(estimate -> estimates.put(item.id(), estimate));
            } else {
                what.found(
                        Check.ESTIMATE_NO_COUNT,
                        "question “" + item.id() + "” does not count from 0",
                        "ask by a scale or a number from 0 to the number of trials");
            }
        }

        private boolean countsFromZero(QuestionnaireItem item) {
            return item instanceof QuestionnaireItem.Scale scale && scale.from() == 0 && scale.to() > 0
                    || item instanceof QuestionnaireItem.Numeric number && number.min() == 0 && number.max() > 0;
        }

        private void instruct(QuestionnaireItem item, YamlValue answer) {
            String wanted = answer.text();
            if (item.accepts(wanted)) {
                instructed.add(new InstructedResponse(item.id(), wanted));
            } else if (!wanted.isEmpty()) {
                answer.found(
                        Check.INSTRUCTED_ANSWER_NOT_OFFERED,
                        "question “" + item.id() + "” does not take the answer “" + wanted + "”",
                        "write an answer that can be given, such as the id of an option");
            }
        }
    }
}
