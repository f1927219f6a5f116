package tandem.protocols.language;

import java.util.List;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.SessionPart;

/**
 * Reads {@code rounds} of blocks whose trials are games.
 *
 * @param blocks the keys beside it
 */
record RoundsReader(QuestionnaireShelf shelf, YamlObject blocks) {
    private static final int MOST = 200;
    private static final List<String> SINGLE_ONLY = List.of("ai", "familiarisation", "attention-checks");
    private static final Shape.Keys QUESTION = Shape.keys(
            "rounds-questions",
            "A questionnaire between rounds.",
            Key.required("after", new Shape.Whole(1, MOST), "So many rounds of each game."),
            Key.required("form", new Shape.Reference("questionnaire"), "What is asked."));
    static final Shape.Keys SHAPE = Shape.keys(
            "rounds",
            "Rounds of games.",
            Key.required("most", new Shape.Whole(2, MOST), "Rounds that a game has at most; it may be over before."),
            Key.optional("questions", Shape.listOf(QUESTION), "Questionnaires between rounds of a game."));

    SessionPart.Blocks.Rounds read(YamlValue value) {
        for (String key : SINGLE_ONLY) {
            blocks.optional(key)
                    .ifPresent(given -> given.found(
                            Check.GAMES_WITH_SINGLE,
                            "“" + key + "” stands beside rounds",
                            key.equals("ai")
                                    ? "take it out, and say how good the AI is under task, parameters"
                                    : "take it out, or take rounds out"));
        }
        YamlObject rounds = value.object();
        return new SessionPart.Blocks.Rounds(
                rounds.required("most").wholeNumber(),
                rounds.optional("questions").map(YamlValue::list).orElse(List.of()).stream()
                        .map(YamlValue::object)
                        .map(this::question)
                        .toList());
    }

    private SessionPart.Blocks.Rounds.Question question(YamlObject question) {
        return new SessionPart.Blocks.Rounds.Question(
                question.required("after").wholeNumber(), shelf.reference(question.required("form")));
    }
}
