package tandem.protocols.analysis;

import java.util.List;

/**
 * Hypotheses, and how sure one wants to be of them together.
 *
 * @param alpha error probability, in (0, 1)
 * @param correction for testing several hypotheses
 * @param hypotheses in the order of the protocol, ids unique
 */
public record AnalysisPlan(double alpha, Correction correction, List<Hypothesis> hypotheses) {

    /** Nothing is planned. */
    public static final AnalysisPlan NONE = new AnalysisPlan(0.05, Correction.NONE, List.of());

    public AnalysisPlan {
        hypotheses = List.copyOf(hypotheses);
    }
}
