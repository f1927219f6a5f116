package tandem.protocols.analysis;

import java.util.Locale;

/** In which direction a hypothesis expects a difference. */
public enum Direction {
    TWO_SIDED,
    GREATER,
    LESS;

    /** The word in protocols and data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
