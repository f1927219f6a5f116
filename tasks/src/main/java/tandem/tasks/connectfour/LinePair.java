package tandem.tasks.connectfour;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The reasons for a right and for a wrong move, of one look.
 *
 * @param sound begins with the only move that wins
 * @param flawed begins with a move that does not
 */
record LinePair(Line sound, Line flawed) {

    /** The pair that looks most alike. */
    static Optional<LinePair> mostAlike(List<Line> sound, List<Line> flawed) {
        return sound.stream()
                .flatMap(right -> flawed.stream().map(wrong -> new LinePair(right, wrong)))
                .min(Comparator.comparingDouble(LinePair::apart));
    }

    /** How unlike they look; see {@link LineLook#apart}. */
    double apart() {
        return LineLook.of(sound).apart(LineLook.of(flawed));
    }

    /** The same in a mirror: column 1 is column 7. */
    LinePair mirrored() {
        return new LinePair(sound.mirrored(), flawed.mirrored());
    }
}
