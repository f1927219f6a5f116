package tandem.protocols.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.questionnaire.scoring.ScoredQuestionnaire;
import tandem.protocols.questionnaire.scoring.Scoring;
import tandem.protocols.text.LocalizedText;

/**
 * The questionnaires that a protocol can name: its own, and the shipped ones that are there in all its languages. Its own
 * goes first.
 */
record QuestionnaireShelf(Map<String, ScoredQuestionnaire> own, List<String> languages) {

    List<String> references(YamlValue list) {
        return list.list().stream().map(this::reference).toList();
    }

    String reference(YamlValue value) {
        Set<String> known = new TreeSet<>(own.keySet());
        known.addAll(ShippedQuestionnaires.names());
        String name = value.reference(known);
        if (!own.containsKey(name)) {
            ShippedQuestionnaires.scored(name).ifPresent(shipped -> {
                for (String language : languages) {
                    if (!texts(shipped.questionnaire()).stream().allMatch(text -> text.has(language))) {
                        value.found(
                                Check.SHIPPED_TEXT_MISSING,
                                "the shipped questionnaire “" + name + "” has no text in “" + language + "”",
                                "write your own under questionnaires, or leave the language out");
                    }
                }
            });
        }
        return name;
    }

    /** The protocol's own questionnaires and those it names of the shipped ones, by id. */
    Map<String, Questionnaire> all(Collection<String> named) {
        Map<String, Questionnaire> result = new TreeMap<>();
        scored(named).forEach((id, scored) -> result.put(id, scored.questionnaire()));
        return Collections.unmodifiableMap(result);
    }

    /** How the same ones are scored, by id; none where answers stand for themselves. */
    Map<String, Scoring> scorings(Collection<String> named) {
        Map<String, Scoring> result = new TreeMap<>();
        scored(named).forEach((id, scored) -> {
            if (!scored.scoring().scales().isEmpty()) {
                result.put(id, scored.scoring());
            }
        });
        return Collections.unmodifiableMap(result);
    }

    private Map<String, ScoredQuestionnaire> scored(Collection<String> named) {
        Map<String, ScoredQuestionnaire> result = new TreeMap<>(own);
        for (String name : named) {
            ShippedQuestionnaires.scored(name).ifPresent(shipped -> result.putIfAbsent(name, shipped));
        }
        return result;
    }

    /** Everything in it that a participant reads. */
    private static List<LocalizedText> texts(Questionnaire questionnaire) {
        List<LocalizedText> texts = new ArrayList<>(List.of(questionnaire.title(), questionnaire.intro()));
        for (QuestionnaireItem item : questionnaire.items()) {
            texts.add(item.text());
            if (item instanceof QuestionnaireItem.Choice choice) {
                texts.addAll(names(choice.options()));
            } else if (item instanceof QuestionnaireItem.Likert likert) {
                texts.addAll(List.of(likert.low(), likert.high()));
            } else if (item instanceof QuestionnaireItem.Scale scale) {
                texts.addAll(List.of(scale.low(), scale.high()));
            } else if (item instanceof QuestionnaireItem.Numeric number) {
                texts.add(number.unit());
            } else if (item instanceof QuestionnaireItem.Ranking ranking) {
                texts.addAll(names(ranking.options()));
            } else if (item instanceof QuestionnaireItem.PointAllocation points) {
                texts.addAll(names(points.options()));
            } else if (item instanceof QuestionnaireItem.Pairs pairs) {
                texts.addAll(names(pairs.options()));
            }
        }
        return texts;
    }

    private static List<LocalizedText> names(List<QuestionnaireItem.Option> options) {
        return options.stream().map(QuestionnaireItem.Option::text).toList();
    }
}
