package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.questionnaire.Questionnaire;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.study.SessionPart;

/** Reads {@code quiz}, a part of a session, and checks that it can be passed. */
record QuizReader(QuestionnaireShelf shelf) {
    private static final Map<String, Boolean> ON_FAILURE = Map.of("end", true, "go-on", false);
    private static final int ATTEMPTS = 3;
    static final Shape.Keys SHAPE = Shape.keys(
            "quiz",
            "Questions whose right answers are known, asked until they are right.",
            Key.required("questionnaire", new Shape.Reference("questionnaire"), "Asks them."),
            Key.required(
                    "right",
                    new Shape.Names("question", false, new Shape.Text()),
                    "The right option of each question that counts, by the question's id."),
            Key.optional("pages", new Shape.Listing(SessionReader.PAGE, 0), "Read before each attempt."),
            Key.optional("attempts", new Shape.Whole(1, 20), "At most so many; 3 if left out."),
            Key.optional(
                    "on-failure",
                    Shape.word(ON_FAILURE.keySet()),
                    "After the last attempt: end goes to the last page, go-on (if left out) goes on all the same. The"
                            + " data tell who passed."));

    SessionPart read(YamlObject quiz, Function<YamlValue, List<String>> pages) {
        String name = shelf.reference(quiz.required("questionnaire"));
        Optional<Questionnaire> questionnaire =
                Optional.ofNullable(shelf.all(List.of(name)).get(name));
        Map<String, String> right = new LinkedHashMap<>();
        for (YamlObject.Entry entry : quiz.required("right").object().entries()) {
            String question = entry.key().id();
            String answer = entry.value().text();
            right.put(question, answer);
            questionnaire.ifPresent(asked -> check(asked, entry, question, answer));
        }
        return new SessionPart.Quiz(
                name,
                quiz.optional("pages").map(pages).orElse(List.of()),
                right,
                quiz.optional("attempts").map(YamlValue::wholeNumber).orElse(ATTEMPTS),
                quiz.optional("on-failure")
                        .flatMap(word -> word.word(ON_FAILURE))
                        .orElse(false));
    }

    private static void check(Questionnaire asked, YamlObject.Entry entry, String question, String answer) {
        Optional<QuestionnaireItem> item = asked.items().stream()
                .filter(candidate -> candidate.id().equals(question))
                .findFirst();
        if (item.isEmpty()) {
            entry.key()
                    .found(
                            Check.QUIZ_QUESTION_UNKNOWN,
                            "questionnaire “" + asked.id() + "” has no question “" + question + "”",
                            Spelling.advice(
                                    question,
                                    asked.items().stream()
                                            .map(QuestionnaireItem::id)
                                            .toList()));
        } else if (!item.get().accepts(answer)) {
            entry.value()
                    .found(
                            Check.QUIZ_ANSWER_NOT_OFFERED,
                            "question “" + question + "” does not take the answer “" + answer + "”",
                            "write an answer that can be given, such as the id of an option");
        }
    }
}
