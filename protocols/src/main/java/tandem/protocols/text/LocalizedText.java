package tandem.protocols.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * One text in the languages of a study.
 *
 * @param byLanguage ISO 639-1 code ("en", "fr") to text; at least one entry
 */
public record LocalizedText(Map<String, String> byLanguage) {

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The same text in every language: a name, a symbol. */
    public static LocalizedText same(String text) {
        return new LocalizedText(Map.of("*", text));
    }

    /** The text in {@code language}; the check of a protocol has made sure that each of its languages is there. */
    public String in(String language) {
        String text = byLanguage.getOrDefault(language, byLanguage.get("*"));
        return text != null ? text : new TreeMap<>(byLanguage).firstEntry().getValue();
    }

    /** Whether {@link #in} answers in this very language. */
    public boolean has(String language) {
        return byLanguage.containsKey(language) || byLanguage.containsKey("*");
    }
}
