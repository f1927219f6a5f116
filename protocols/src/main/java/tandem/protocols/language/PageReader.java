package tandem.protocols.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Page;
import tandem.protocols.text.LocalizedText;

/** Reads {@code pages}. */
record PageReader(Texts texts) {
    private static final Shape.Keys PAGE = Shape.keys(
            "page",
            "A page to read. Lines that are broken in the file run on; an empty line begins a new paragraph.",
            Key.required("title", new Shape.Localized(false), "Stands above the text."),
            Key.required("body", new Shape.Localized(false), "The text."));
    static final Shape.Names SHAPE = new Shape.Names("page", false, PAGE);

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
