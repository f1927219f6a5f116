package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.study.Page;
import tandem.protocols.text.LocalizedText;

/** Reads {@code pages}. */
record PageReader(Texts texts) {

    Map<String, Page> read(YamlObject pages) {
        Map<String, Page> result = new LinkedHashMap<>();
        for (YamlObject.Entry entry : pages.entries()) {
            YamlObject page = entry.value().object();
            String id = entry.key().id();
            result.put(
                    id,
                    new Page(
                            id,
                            texts.localized(page.required("title")),
                            paragraphs(texts.localized(page.required("body")))));
            page.close();
        }
        return result;
    }

    /** Lines that are broken to keep the file narrow are no breaks for the reader; empty lines are. */
    private static LocalizedText paragraphs(LocalizedText body) {
        Map<String, String> joined = new TreeMap<>();
        body.byLanguage().forEach((language, text) -> joined.put(language, joined(text)));
        return new LocalizedText(joined);
    }

    private static String joined(String text) {
        return text.replaceAll("[ \\t]*\\r?\\n[ \\t]*", "\n")
                .replaceAll("(?<!\n)\n(?!\n)", " ")
                .replaceAll("\n{2,}", "\n\n");
    }
}
