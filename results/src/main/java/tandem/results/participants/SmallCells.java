package tandem.results.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.results.store.records.Question;

/**
 * Counts who gave which answer outside blocks, where people tell about themselves, session by session. An answer that few of
 * a study share may tell who they are. Ratings and free texts are not counted; where the
 * protocol cannot be read, nobody knows which those are, and all are.
 */
public final class SmallCells {

    private static final int NAMED = 8;
    private static final int LONGEST = 40;

    /** By the protocol's text. */
    private final Map<String, Set<Question>> notCounted = new HashMap<>();

    private final Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();

    /** Counts the answers of a participant. */
    public void add(ParticipantRow participant) {
        Set<Question> skipped =
                notCounted.computeIfAbsent(participant.record().study().protocol(), SmallCells::ratingsAndFreeTexts);
        participant
                .taken()
                .ifPresent(taken -> taken.answers().forEach((question, answer) -> {
                    if (!answer.isEmpty() && !skipped.contains(question)) {
                        counts.computeIfAbsent(whose(participant), whose -> new TreeMap<>())
                                .computeIfAbsent(ParticipantColumns.answer(question), column -> new TreeMap<>())
                                .merge(answer, 1, Integer::sum);
                    }
                }));
    }

    /** A line a column of the participant table, with the answers that few share; none if there is no such answer. */
    public List<String> told() {
        List<String> lines = new ArrayList<>();
        counts.forEach((whose, columns) -> columns.forEach((column, answers) -> {
            List<String> few = answers.entrySet().stream()
                    .filter(answer -> FewParticipants.are(answer.getValue()))
                    .map(answer -> inOneLine(answer.getKey()) + " (" + answer.getValue() + ")")
                    .toList();
            if (!few.isEmpty()) {
                lines.add(column + " of " + whose + ": fewer than five participants share " + named(few));
            }
        }));
        return lines;
    }

    /** People and programs are counted apart. */
    private static String whose(ParticipantRow participant) {
        return participant.record().study().id() + (participant.record().simulated() ? " (simulated)" : "");
    }

    private static String inOneLine(String answer) {
        String line = answer.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** The first few, and how many more. */
    private static String named(List<String> values) {
        return values.size() <= NAMED
                ? String.join(", ", values)
                : String.join(", ", values.subList(0, NAMED)) + " and " + (values.size() - NAMED) + " more values";
    }

    /** Questions of a protocol's text; none where it cannot be read. */
    private static Set<Question> ratingsAndFreeTexts(String protocol) {
        return ProtocolReader.read(protocol, "protocol").study().stream()
                .flatMap(study -> study.questionnaires().values().stream())
                .flatMap(SmallCells::ratingsAndFreeTexts)
                .collect(Collectors.toSet());
    }

    private static Stream<Question> ratingsAndFreeTexts(Questionnaire questionnaire) {
        return questionnaire.items().stream()
                .filter(item -> item instanceof QuestionnaireItem.Likert
                        || item instanceof QuestionnaireItem.Scale
                        || item instanceof QuestionnaireItem.FreeText)
                .map(item -> new Question(questionnaire.id(), item.id()));
    }
}
