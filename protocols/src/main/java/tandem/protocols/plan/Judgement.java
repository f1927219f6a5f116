package tandem.protocols.plan;

import java.util.List;

/** The answers to an AI's answer. */
public final class Judgement {

    /** The AI is right. */
    public static final String AGREE = "agree";

    /** The AI is wrong. */
    public static final String DISAGREE = "disagree";

    private Judgement() {}

    /** Both, in the order in which they are shown. */
    public static List<String> options() {
        return List.of(AGREE, DISAGREE);
    }
}
