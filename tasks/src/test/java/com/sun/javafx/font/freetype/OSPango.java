package com.sun.javafx.font.freetype;

/**
 * Stands before JavaFX's own class of this name on the test class path, beside {@link PangoGlyphLayout}: all that JavaFX
 * still asks of Pango is to know a font that the program loads, which the stand-in for the layout has no need of.
 */
final class OSPango {

    private OSPango() {}

    /** The font in {@code file} counts as known. */
    static boolean FcConfigAppFontAddFile(long config, String file) {
        return !file.isEmpty();
    }
}
