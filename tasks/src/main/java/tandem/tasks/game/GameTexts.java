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
 * @param owner beside which lie {@code texts_en.properties} and {@code texts_fr.properties}
 */
public record GameTexts(Class<?> owner) {

    private static final List<String> LANGUAGES = List.of("en", "fr");

    /** A text, made in each language. */
    public LocalizedText each(Function<In, String> made) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            byLanguage.put(language, made.apply(new In(owner, Locale.forLanguageTag(language))));
        }
        return new LocalizedText(byLanguage);
    }

    /** What is said in one language. */
    public record In(Class<?> owner, Locale locale) {

        /** The text of {@code key}, with {@code values} in their places. */
        public String text(String key, Object... values) {
            // The owner's own loader, since a plugin's texts are in its jar.
            ResourceBundle texts =
                    ResourceBundle.getBundle(owner.getPackageName() + ".texts", locale, owner.getClassLoader());
            return new MessageFormat(texts.getString(key), locale).format(values);
        }
    }
}
