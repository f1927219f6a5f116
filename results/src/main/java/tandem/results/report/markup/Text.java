package tandem.results.report.markup;

/**
 * Text of a page. What has a meaning in markup loses it; what cannot stand in XML becomes U+FFFD.
 *
 * @param text as a person should read it
 */
public record Text(String text) implements Node {

    private static final int REPLACEMENT = 0xFFFD;

    @Override
    public void writeTo(StringBuilder page) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                default -> page.appendCodePoint(allowed(point) ? point : REPLACEMENT);
            }
        });
    }

    /** Whether XML 1.0 has the character, and HTML no objection to it. */
    private static boolean allowed(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
