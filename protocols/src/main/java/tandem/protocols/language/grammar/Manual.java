package tandem.protocols.language.grammar;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The grammar as pages of a manual: one section an object, in Markdown. */
public final class Manual {

    private final StringBuilder text = new StringBuilder();
    private final Deque<Shape.Keys> toDo = new ArrayDeque<>();
    private final Map<String, Shape.Keys> seen = new LinkedHashMap<>();

    private Manual() {}

    /** Sections for {@code root} and all that it is made of. */
    public static String of(Shape.Keys root) {
        Manual manual = new Manual();
        manual.meet(root);
        while (!manual.toDo.isEmpty()) {
            manual.section(manual.toDo.remove());
        }
        return manual.text.toString();
    }

    private void meet(Shape.Keys keys) {
        if (seen.putIfAbsent(keys.title(), keys) == null) {
            toDo.add(keys);
        }
    }

    private void section(Shape.Keys keys) {
        text.append("\n### ").append(keys.title()).append("\n\n").append(keys.description());
        if (!keys.choice().isEmpty()) {
            text.append(" Exactly one of ")
                    .append(keys.choice().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")))
                    .append('.');
        }
        if (keys.follows()) {
            text.append(" `$factor` can stand for any value in it.");
        }
        text.append("\n\n| key | value | |\n|---|---|---|\n");
        for (Key key : keys.keys()) {
            text.append("| `")
                    .append(key.name())
                    .append('`')
                    .append(key.required() ? " (required)" : "")
                    .append(" | ")
                    .append(value(key.shape()))
                    .append(" | ")
                    .append(cell(key.description()))
                    .append(" |\n");
        }
    }

    private String value(Shape shape) {
        if (shape instanceof Shape.Keys keys) {
            meet(keys);
            return "[" + keys.title() + "](#" + keys.title() + ")";
        } else if (shape instanceof Shape.Names names) {
            return "by " + names.of() + ": " + value(names.value());
        } else if (shape instanceof Shape.Listing listing) {
            return "list of " + value(listing.entry());
        } else if (shape instanceof Shape.Either either) {
            return either.shapes().stream().map(this::value).collect(Collectors.joining(" or "));
        } else if (shape instanceof Shape.Whole whole) {
            return "whole number, " + whole.min() + " to " + whole.max();
        } else if (shape instanceof Shape.Decimal decimal) {
            return "number, " + plain(decimal.min()) + " to " + plain(decimal.max());
        } else if (shape instanceof Shape.Word word) {
            return word.words().stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
        } else if (shape instanceof Shape.Reference reference) {
            return "name of a " + reference.kind();
        } else if (shape instanceof Shape.Form form) {
            return form.form();
        } else if (shape instanceof Shape.Localized) {
            return "text by language";
        } else if (shape instanceof Shape.Duration) {
            return "duration: `300ms`, `1.5s`, `2min`";
        } else if (shape instanceof Shape.Share) {
            return "share: `0.75`, `18/24`";
        } else if (shape instanceof Shape.Truth) {
            return "`true`, `false`";
        } else if (shape instanceof Shape.Id) {
            return "short name";
        } else if (shape instanceof Shape.Level) {
            return "level";
        }
        return "text";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static String cell(String sentence) {
        return sentence.replace("|", "\\|");
    }
}
