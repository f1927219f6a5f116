package tandem.results.scripts;

import java.util.Map;
import java.util.stream.Collectors;

/** A language that scripts are written in. */
enum Language {
    R(AnalysisScripts.R, "list(", " = ", ")", "TRUE", "FALSE", "cat(%s, \"\\n\", sep = \"\")"),
    PYTHON(AnalysisScripts.PYTHON, "{", ": ", "}", "True", "False", "print(%s)");

    private final String file;
    private final String opens;
    private final String is;
    private final String closes;
    private final String yes;
    private final String no;
    private final String prints;

    Language(String file, String opens, String is, String closes, String yes, String no, String prints) {
        this.file = file;
        this.opens = opens;
        this.is = is;
        this.closes = closes;
        this.yes = yes;
        this.no = no;
        this.prints = prints;
    }

    /** Name of the script, and of its template. */
    String file() {
        return file;
    }

    /** A text, with escapes for what is not ASCII, so that it is the same in every locale. */
    String text(String value) {
        return value.codePoints().mapToObj(Language::character).collect(Collectors.joining("", "\"", "\""));
    }

    String flag(boolean value) {
        return value ? yes : no;
    }

    /** Texts and flags by name. */
    String named(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> text(entry.getKey()) + is + value(entry.getValue()))
                .collect(Collectors.joining(", ", opens, closes));
    }

    /** What prints a text. */
    String print(String value) {
        return prints.formatted(text(value));
    }

    private String value(Object value) {
        return value instanceof Boolean flag ? flag(flag) : text(String.valueOf(value));
    }

    private static String character(int point) {
        if (point == '"' || point == '\\') {
            return "\\" + (char) point;
        } else if (point >= ' ' && point < 127) {
            return String.valueOf((char) point);
        }
        return point > 0xFFFF ? "\\U%08x".formatted(point) : "\\u%04x".formatted(point);
    }
}
