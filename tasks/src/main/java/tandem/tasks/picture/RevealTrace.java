package tandem.tasks.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a sharp circle stood, and how long: at most twenty places a second, and one as long as it stands still.
 */
final class RevealTrace {

    private static final long BETWEEN_MS = 50;

    private final List<Stay> done = new ArrayList<>();
    private Optional<Stay> current = Optional.empty();

    /**
     * Where it stood.
     *
     * @param fromMs since the picture was put into the window
     * @param x of its centre, in the picture's pixels
     * @param y of its centre, in the picture's pixels
     * @param forMs how long
     */
    record Stay(long fromMs, int x, int y, long forMs) {

        private boolean isAt(int otherX, int otherY) {
            return x == otherX && y == otherY;
        }

        private Stay to(long ms) {
            return new Stay(fromMs, x, y, ms - fromMs);
        }
    }

    /** It stands there from now on. What lies within a twentieth of a second counts for the place where it ends. */
    void at(long ms, int x, int y) {
        if (current.filter(stay -> stay.isAt(x, y)).isPresent()) {
            return;
        }
        long from = current.filter(stay -> ms - stay.fromMs() < BETWEEN_MS)
                .map(Stay::fromMs)
                .orElse(ms);
        if (from == ms) {
            away(ms);
        }
        current = Optional.of(new Stay(from, x, y, 0));
    }

    /** It is nowhere from now on. */
    void away(long ms) {
        current.map(stay -> stay.to(ms)).filter(stay -> stay.forMs() > 0).ifPresent(done::add);
        current = Optional.empty();
    }

    /** How many stays can be taken. */
    int size() {
        return done.size();
    }

    /** All stays up to now, once; the circle stays where it is. */
    List<Stay> take(long ms) {
        Optional<Stay> standing = current;
        away(ms);
        standing.ifPresent(stay -> at(ms, stay.x(), stay.y()));
        List<Stay> taken = List.copyOf(done);
        done.clear();
        return taken;
    }
}
