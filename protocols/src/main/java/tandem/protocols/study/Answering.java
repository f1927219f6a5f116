package tandem.protocols.study;

import java.util.Optional;

/**
 * What an answer is made of.
 *
 * @param form in which people answer
 * @param confidence how sure one is, asked with every chosen option, if it is
 * @param evidence what the answer rests on, marked in the picture, if it is asked
 */
public record Answering(AnswerForm form, Optional<ConfidenceScale> confidence, Optional<EvidenceForm> evidence) {}
