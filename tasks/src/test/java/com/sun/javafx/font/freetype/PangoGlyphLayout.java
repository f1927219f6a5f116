package com.sun.javafx.font.freetype;

import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.TextRun;

/**
 * Stands before JavaFX's own class of this name on the test class path, so that windows open in tests on a machine
 * without the Pango library: glyphs side by side at their advances, which is all that Latin text needs. It also makes
 * text the same width on every machine that runs the tests.
 */
final class PangoGlyphLayout extends GlyphLayout {

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
        FontResource resource = strike.getFontResource();
        int length = run.getLength();
        int[] glyphs = new int[length];
        resource.getGlyphMapper().charsToGlyphs(run.getStart(), length, text, glyphs);
        float[] positions = new float[2 * length + 2];
        int[] charIndices = new int[length];
        float x = 0;
        for (int i = 0; i < length; i++) {
            charIndices[i] = i;
            positions[2 * i] = x;
            x += resource.getAdvance(glyphs[i], font.getSize());
        }
        positions[2 * length] = x;
        run.shape(length, glyphs, positions, charIndices);
    }
}
