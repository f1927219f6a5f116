package tandem.app.window;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;

/** A corner of the window. */
public enum Corner {
    TOP_LEFT(Pos.TOP_LEFT),
    TOP_RIGHT(Pos.TOP_RIGHT),
    BOTTOM_LEFT(Pos.BOTTOM_LEFT),
    BOTTOM_RIGHT(Pos.BOTTOM_RIGHT);

    private final Pos position;

    Corner(Pos position) {
        this.position = position;
    }

    /** The corner that is called so, such as {@code bottom-left}; empty where none is. */
    public static Optional<Corner> called(String word) {
        return Stream.of(values()).filter(corner -> corner.word().equals(word)).findFirst();
    }

    /** As a command line names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Pos position() {
        return position;
    }
}
