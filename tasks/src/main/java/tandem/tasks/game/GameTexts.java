package tandem.tasks.game;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import tandem.protocols.text.LocalizedText;

/**
 * What a game says, in the languages that the program speaks.
 *
 * @param bundle base name of its resource bundle
 */
public record GameTexts(String bundle) {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    /** A text, made in each language. */
    public LocalizedText each(Function<In, String> made) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            byLanguage.put(language, made.apply(new In(bundle, Locale.forLanguageTag(language))));
        }
        return new LocalizedText(byLanguage);
    }

    /** What is said in one language. */
    public record In(String bundle, Locale locale) {

        /** The text of {@code key}, with {@code values} in their places. */
        public String text(String key, Object... values) {
            return new MessageFormat(ResourceBundle.getBundle(bundle, locale).getString(key), locale).format(values);
        }
    }
}
