package tandem.protocols.session;

import java.util.OptionalDouble;

/**
 * What it cost to compute an explanation, whenever that was.
 *
 * @param forwardPasses how often the network was asked
 * @param backwardPasses how often it was differentiated
 * @param seconds on the wall
 * @param cpuSeconds of all processors together; empty where the machine does not tell
 * @param joules that the machine's processors took; empty where the machine does not tell
 */
public record ExplanationCost(
        int forwardPasses, int backwardPasses, double seconds, OptionalDouble cpuSeconds, OptionalDouble joules) {}
