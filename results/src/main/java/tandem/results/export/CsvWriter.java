package tandem.results.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes CSV as RFC 4180 has it, a cell at a time. Quoted are cells with a quote, a comma or the end of a line, and those
 * that some readers would trim or take for a comment, as Commons CSV does it; that one writes a character at a time.
 */
final class CsvWriter implements Closeable {

    private static final char QUOTE = '"';
    private static final char COMMENT = '#';
    private static final String END = "\r\n";

    private final Writer out;
    private boolean first = true;

    CsvWriter(Writer out) {
        this.out = out;
    }

    /** Writes the next cell of the line. */
    void cell(String text) throws IOException {
        if (!first) {
            out.write(',');
        }
        if (needsQuotes(text)) {
            out.write(QUOTE);
            out.write(text.indexOf(QUOTE) < 0 ? text : text.replace("\"", "\"\""));
            out.write(QUOTE);
        } else {
            out.write(text);
        }
        first = false;
    }

    /** Ends the line. */
    void end() throws IOException {
        out.write(END);
        first = true;
    }

    /** An empty cell at the beginning of a line is quoted, because it may be its only one. */
    private boolean needsQuotes(String text) {
        if (text.isEmpty()) {
            return first;
        }
        if (text.charAt(0) <= COMMENT || text.charAt(text.length() - 1) <= ' ') {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == QUOTE || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
