package tandem.protocols.questionnaire;

import java.util.Map;

/**
 * An attention check: a question that says which answer to give.
 *
 * @param item the question
 * @param answer that it asks for, written as the item writes its answers
 */
public record InstructedResponse(String item, String answer) {

    /** Whether the answer asked for was given; a question left out was not followed. */
    public boolean followed(Map<String, String> answers) {
        return answer.equals(answers.get(item));
    }
}
