package tandem.protocols.questionnaire.scoring;

import java.util.OptionalDouble;

/**
 * A person's value on a scale.
 *
 * @param scale which
 * @param value empty where too little was answered
 * @param nValid how many of the scale's items were answered with a number
 * @param nItems how many it has
 * @param reason why there is no value; empty where there is one
 */
public record Score(String scale, OptionalDouble value, int nValid, int nItems, String reason) {

    public Score {
        if (value.isPresent() != reason.isEmpty()) {
            throw new IllegalArgumentException("a value or a reason, not " + value + " and “" + reason + "”");
        }
    }
}
