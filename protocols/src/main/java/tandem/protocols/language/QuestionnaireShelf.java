package tandem.protocols.language;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.text.LocalizedText;

/**
 * The questionnaires that a protocol can name: its own, and the shipped ones that are there in all its languages. Its own
 * goes first.
 */
record QuestionnaireShelf(Map<String, Questionnaire> own, List<String> languages) {

    List<String> references(YamlValue list) {
        return list.list().stream().map(this::reference).toList();
    }

    String reference(YamlValue value) {
        Set<String> known = new TreeSet<>(own.keySet());
        known.addAll(ShippedQuestionnaires.names());
        String name = value.reference(known);
        if (!own.containsKey(name)) {
            ShippedQuestionnaires.named(name).ifPresent(shipped -> {
                for (String language : languages) {
                    if (!texts(shipped).stream().allMatch(text -> text.has(language))) {
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
        Map<String, Questionnaire> result = new TreeMap<>(own);
        for (String name : named) {
            Optional<Questionnaire> shipped = ShippedQuestionnaires.named(name);
            shipped.ifPresent(questionnaire -> result.putIfAbsent(name, questionnaire));
        }
        return Collections.unmodifiableMap(result);
    }

    private static List<LocalizedText> texts(Questionnaire questionnaire) {
        return Stream.concat(
                        Stream.of(questionnaire.title(), questionnaire.intro()),
                        questionnaire.items().stream().map(QuestionnaireItem::text))
                .toList();
    }
}
