package tandem.tasks.firegrid;

import java.util.Locale;

/**
 * What a game begins with.
 *
 * @param id in the data: {@code fire-03-s50-e20}
 * @param map how easily tiles catch fire
 * @param start what burns
 * @param epsilon how much the choice is narrowed, see {@link ActionValues#within}
 */
public record FireScene(String id, FireMap map, FireGrid start, double epsilon) {

    private static final int HUNDRED = 100;

    /**
     * A scene of a seed.
     *
     * @param index from 0
     * @param rate see {@link FireScenes#map}
     */
    static FireScene of(FireScenes scenes, int index, double rate, double epsilon) {
        return new FireScene(
                String.format(
                        Locale.ROOT,
                        "fire-%02d-s%02d-e%02d",
                        index + 1,
                        Math.round(HUNDRED * rate),
                        Math.round(HUNDRED * epsilon)),
                scenes.map(index, rate),
                scenes.start(index),
                epsilon);
    }
}
