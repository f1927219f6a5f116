package tandem.app.monkey;

import java.util.List;

/**
 * What became of one session.
 *
 * @param inputs random ones
 * @param screens that were worked through as they are meant to be, in between and after
 * @param resumed how often it was left and gone on with
 * @param events in its record
 * @param completed whether it came to its end; not so where consent was refused
 * @param problems what must not be, one line each
 */
public record MonkeySession(
        int inputs, int screens, int resumed, int events, boolean completed, List<String> problems) {

    public MonkeySession {
        problems = List.copyOf(problems);
    }
}
