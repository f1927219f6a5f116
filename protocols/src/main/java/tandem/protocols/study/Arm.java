package tandem.protocols.study;

import java.util.Map;

/**
 * What distinguishes the sessions of some participants from those of others.
 *
 * @param name in the data; empty in a study without factors between participants
 * @param levels one of each factor between participants
 * @param weight how many participants it takes in relation to the other arms, at least 1
 */
public record Arm(String name, Map<String, String> levels, int weight) {

    /** The arm of a study without factors between participants. */
    public static final Arm ONLY = new Arm("", Map.of(), 1);

    public Arm {
        levels = Map.copyOf(levels);
    }
}
