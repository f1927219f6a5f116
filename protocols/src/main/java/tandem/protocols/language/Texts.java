package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.protocols.text.LocalizedText;

/**
 * Reads texts in the languages of a study.
 *
 * @param languages that every text must be there in; where the list is empty, any will do
 */
record Texts(List<String> languages) {

    /** A text in every language, {@code { en: …, fr: … }}; a plain text will do where there is only one language. */
    LocalizedText localized(YamlValue value) {
        if (value.isText() && languages.size() > 1) {
            value.text();
            value.found(
                    Check.TEXT_MISSING,
                    value.name() + " is in one language, the study in " + languages.size(),
                    "write { " + String.join(": …, ", languages) + ": … }");
            return LocalizedText.same("");
        }
        return name(value);
    }

    /** The same, or a plain text that is a name in every language. */
    LocalizedText name(YamlValue value) {
        if (value.absent() || value.isText()) {
            return LocalizedText.same(value.text());
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (YamlObject.Entry entry : value.byLanguage().entries()) {
            String language = entry.key().text();
            if (!languages.isEmpty() && !languages.contains(language)) {
                entry.key()
                        .found(
                                Check.TEXT_FOREIGN,
                                "“" + language + "” is not one of the study's languages " + languages,
                                "take it out, or add the language under study, languages");
            }
            byLanguage.put(language, entry.value().text());
        }
        for (String language : languages) {
            if (!byLanguage.containsKey(language)) {
                value.found(
                        Check.TEXT_MISSING,
                        value.name() + " has no text in “" + language + "”",
                        "add " + language + ": …");
            }
        }
        return byLanguage.isEmpty() ? LocalizedText.same("") : new LocalizedText(byLanguage);
    }
}
