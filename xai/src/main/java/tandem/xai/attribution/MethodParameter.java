package tandem.xai.attribution;

/**
 * Something that can be set about a method.
 *
 * @param name the word in protocol files and in {@link AttributionMethod#parameters()}
 * @param usual its value where nothing is said
 * @param meaning in words, with unit and range
 */
public record MethodParameter(String name, String usual, String meaning) {}
