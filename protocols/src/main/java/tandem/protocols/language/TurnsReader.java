package tandem.protocols.language;

import java.util.List;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.SessionPart;

/**
 * Reads {@code turns} of blocks whose trials are games.
 *
 * @param blocks the keys beside it
 */
record TurnsReader(QuestionnaireShelf shelf, YamlObject blocks) {
    private static final int MOST = 200;
    private static final List<String> SINGLE_ONLY = List.of("ai", "familiarisation", "attention-checks");
    private static final Shape.Keys QUESTION = Shape.keys(
            "turns-questions",
            "A questionnaire between turns.",
            Key.required("after", new Shape.Whole(1, MOST), "So many turns of each game."),
            Key.required("form", new Shape.Reference("questionnaire"), "What is asked."));
    static final Shape.Keys SHAPE = Shape.keys(
            "turns",
            "Turns of games.",
            Key.required("most", new Shape.Whole(2, MOST), "Turns that a game has at most; it may be over before."),
            Key.optional("questions", Shape.listOf(QUESTION), "Questionnaires between turns of a game."));

    SessionPart.Blocks.Turns read(YamlValue value) {
        for (String key : SINGLE_ONLY) {
            blocks.optional(key)
                    .ifPresent(given -> given.found(
                            Check.GAMES_WITH_SINGLE,
                            "“" + key + "” stands beside turns",
                            key.equals("ai")
                                    ? "take it out, and say how good the AI is under task, parameters"
                                    : "take it out, or take turns out"));
        }
        YamlObject turns = value.object();
        return new SessionPart.Blocks.Turns(
                turns.required("most").wholeNumber(),
                turns.optional("questions").map(YamlValue::list).orElse(List.of()).stream()
                        .map(YamlValue::object)
                        .map(this::question)
                        .toList());
    }

    private SessionPart.Blocks.Turns.Question question(YamlObject question) {
        return new SessionPart.Blocks.Turns.Question(
                question.required("after").wholeNumber(), shelf.reference(question.required("form")));
    }
}
