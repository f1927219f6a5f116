package tandem.protocols.study;

import tandem.protocols.text.LocalizedText;

/**
 * The scale on which a person says how sure they are of an answer, in per cent. It has no preset value.
 *
 * @param from lowest value: 50 on a half-range scale for two options, else 0
 * @param to highest value, 100
 * @param step between values
 * @param question asked above the scale
 * @param low what the lowest value means
 * @param high what the highest value means
 */
public record ConfidenceScale(
        int from, int to, int step, LocalizedText question, LocalizedText low, LocalizedText high) {}
